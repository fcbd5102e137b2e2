import type { ReactNode } from "react";
import { MOST_COMPARED } from "../../comparison/shown/letters";

interface SelectedBarProps {
  /** The label of the group. */
  readonly label: string;
  /** True if the selected rows can be compared. */
  readonly comparable: boolean;
  /** Additional actions. */
  readonly children?: ReactNode;
}

/** Actions for the selected rows of the surrounding form; appears once a row is selected. */
export function SelectedBar({ label, comparable, children }: SelectedBarProps) {
  return (
    <div className="c-act c-selected" role="group" aria-label={label}>
      <div>
        <p>
          <b>selected</b> {comparable ? `Up to ${MOST_COMPARED} can be compared.` : null}
          <button className="c-button is-small is-plain" type="reset">
            Clear
          </button>
        </p>
        {comparable ? <button className="c-button is-primary">Compare selected</button> : null}
        {children}
      </div>
    </div>
  );
}
