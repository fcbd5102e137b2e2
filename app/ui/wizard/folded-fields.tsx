import { useState } from "react";
import type { FormValues } from "../../requisition/forms/form";
import type { ShownSection } from "../../requisition/fields/shown-section";
import { Field } from "./field";
import { useSectionForm } from "./form-context";

interface FoldedFieldsProps {
  readonly title: string;
  readonly fields: readonly (readonly [name: string, field: ShownSection["fields"][string]])[];
  readonly values: FormValues;
}

/** Fields that few requisitions need: collapsed until one has an answer or a problem. */
export function FoldedFields({ title, fields, values }: FoldedFieldsProps) {
  const { problemOf, findingsAt } = useSectionForm();
  const [opened, setOpened] = useState(() => fields.some(([name]) => (values[name] ?? "") !== ""));
  const asked = fields.some(([name]) => problemOf(name) !== undefined || findingsAt(name).length > 0);
  return (
    <details
      className="c-card c-folded"
      open={opened || asked}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      // Opened by an address that names a field in here, before a script could react.
      onInput={() => setOpened(true)}
    >
      <summary>{title}</summary>
      <div className="c-grid">
        {fields.map(([name, field]) =>
          field.kind === "rows" ? null : (
            <Field key={name} name={name} field={field} value={values[name]} path={name} alone />
          ),
        )}
      </div>
    </details>
  );
}
