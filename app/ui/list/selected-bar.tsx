import { MOST_COMPARED } from "../../comparison/letters";
import type { RowAct } from "./row-menu";

interface SelectedBarProps {
  /** True for what has pages of its own. */
  readonly opens: boolean;
  readonly acts: readonly RowAct[];
  /** The address of the list as it is, that acts are sent to. */
  readonly here: string;
}

/** What can be done with the selected rows of the form around it; comes into view with the first of them. */
export function SelectedBar({ opens, acts, here }: SelectedBarProps) {
  return (
    <div className="c-act c-selected" role="group" aria-label="Selected requisitions">
      <div>
        <p>
          <b>selected</b> {opens ? `Up to ${MOST_COMPARED} can be compared.` : null}
          <button className="c-button is-small is-plain" type="reset">
            Clear
          </button>
        </p>
        {opens ? (
          <>
            <button className="c-button is-primary">Compare selected</button>
            <button className="c-button" formAction="/requisitions.zip">
              Download
            </button>
          </>
        ) : null}
        {acts
          .filter(([intent]) => intent === "archive" || intent === "restore")
          .map(([intent, word]) => (
            <button key={intent} className="c-button" formMethod="post" formAction={here} name="intent" value={intent}>
              {word}
            </button>
          ))}
      </div>
    </div>
  );
}
