import type { PlainField } from "../../requisition/field";
import type { FormValue } from "../../requisition/form";
import { FieldNote } from "../clarity/field-note";
import { Control } from "./control";
import { useSectionForm } from "./form-context";
import { Suggestion } from "./suggestion";

interface FieldProps {
  readonly name: string;
  readonly field: PlainField;
  readonly value: FormValue | undefined;
  /** The suggestion this field is part of: its own, or its row's. */
  readonly path: string;
  /** True if the field itself may be kept or cleared, rather than its row. */
  readonly alone?: boolean;
  readonly autoFocus?: boolean;
}

const WIDTH = { half: "is-half", third: "is-two", "two-thirds": "is-four" } as const;

/** A label, its hint, what is wrong with the answer, and the control. */
export function Field({ name, field, value, path, alone = false, autoFocus = false }: FieldProps) {
  const { problemOf, findingsAt, suggested } = useSectionForm();
  const findings = findingsAt(name);
  const problem = problemOf(name);
  const hintId = field.hint ? `${name}-hint` : undefined;
  const problemId = problem ? `${name}-error` : undefined;
  const noteId = findings.length > 0 ? `${name}-note` : undefined;
  const describedBy = [hintId, problemId, noteId].filter(Boolean).join(" ") || undefined;
  const isSuggested = Object.hasOwn(suggested, path);
  const control = (
    <Control
      name={name}
      field={field}
      value={value}
      describedBy={describedBy}
      suggested={isSuggested}
      autoFocus={autoFocus}
    />
  );
  const message = problem ? (
    <p className="c-error" id={problemId}>
      <span className="u-hidden">Error: </span>
      {problem}
    </p>
  ) : null;

  if (field.kind === "tick") {
    return (
      <div className="c-field">
        <label className="c-choice" htmlFor={name}>
          {control} {field.label}
        </label>
        {message}
        <FieldNote findings={findings} id={`${name}-note`} />
      </div>
    );
  }
  return (
    <div className={["c-field", field.width && WIDTH[field.width]].filter(Boolean).join(" ")}>
      <div className="c-field__top">
        <div className="c-field__head">
          <label htmlFor={name}>{field.label}</label>
          {alone ? <Suggestion path={path} label={field.label} /> : null}
          {field.hint ? (
            <span className="c-field__hint" id={hintId}>
              {field.hint}
            </span>
          ) : null}
        </div>
        {message}
      </div>
      {control}
      <FieldNote findings={findings} id={`${name}-note`} />
    </div>
  );
}
