import { PrintButton } from "../print-button";
import { addressOf, type View } from "./view";

/** The form that radios in the table's head belong to as well. */
export const TOOLS = "compare-tools";

interface ToolsProps {
  readonly view: View;
  /** How many rows are the same in all. */
  readonly same: number;
  /** A Word file with tracked changes, if there is one. */
  readonly changes: string | undefined;
}

/** What is shown: only differences or all, with marks or without; and the way to Word. */
export function Tools({ view, same, changes }: ToolsProps) {
  return (
    <form className="c-tools c-tools--ruled" id={TOOLS} method="get" action="/compare">
      {view.items.map((item) => (
        <input key={item} type="hidden" name="r" value={item} />
      ))}
      {view.beside ? <input type="hidden" name="with" value={view.beside} /> : null}
      <label className="c-choice">
        <input className="c-check" type="checkbox" name="only" value="differences" defaultChecked={view.only} /> Only
        rows that differ {view.only ? <span className="u-muted">({same} hidden)</span> : null}
      </label>
      <label className="c-choice">
        <input className="c-check" type="checkbox" name="marks" value="off" defaultChecked={!view.marks} /> Text without
        change marks
      </label>
      <button className="c-button is-small">Apply</button>
      <span className="c-tools__end l-row">
        <PrintButton />
        {changes ? (
          <a className="c-button is-small" href={changes}>
            Job description with tracked changes
          </a>
        ) : null}
        <a className="c-button is-small" href={addressOf(view, "/compare.docx")}>
          Export to Word
        </a>
      </span>
    </form>
  );
}
