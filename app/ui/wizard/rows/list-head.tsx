import type { ShownRows } from "../../../requisition/fields/shown-section";
import { FieldNote } from "../../clarity/field-note";
import { FieldProblem } from "../../fields/field-problem";
import { useSectionForm } from "../form-context";

interface ListHeadProps {
  readonly name: string;
  readonly field: ShownRows;
  /** True if the page's title already names the list. */
  readonly spoken: boolean;
  /** Replaces the list's hint. */
  readonly count?: string | undefined;
}

/** The heading of a list, its hint, and the problem of the list as a whole. */
export function ListHead({ name, field, spoken, count }: ListHeadProps) {
  const { problemOf, findingsAt } = useSectionForm();
  const note = count ?? field.hint;
  return (
    <>
      <div className="c-list-head">
        <h2 id={name} tabIndex={-1} className={spoken ? "u-hidden" : undefined}>
          {field.label}
        </h2>
        {note ? <p>{note}</p> : null}
      </div>
      <FieldProblem problem={problemOf(name)} />
      <FieldNote findings={findingsAt(name)} id={`${name}-note`} />
    </>
  );
}
