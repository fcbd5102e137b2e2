import type { ReactNode } from "react";
import { MOST_COMPARED } from "../../comparison/shown/letters";

interface SelectedBarProps {
  /** What the group is called. */
  readonly label: string;
  /** True if the form compares what is selected. */
  readonly comparable: boolean;
  /** More that can be done with them. */
  readonly children?: ReactNode;
}

/** What can be done with the selected rows of the form around it; comes into view with the first of them. */
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
