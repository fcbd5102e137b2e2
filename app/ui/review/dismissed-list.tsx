import { count } from "../../documents/wording";
import { levelWord } from "../clarity/level";
import { asTitle, type ShownFinding } from "../clarity/shown-finding";

interface DismissedListProps {
  readonly dismissed: readonly {
    readonly finding: ShownFinding;
    readonly reason: string;
    readonly by: string;
    readonly when: string;
  }[];
}

/**
 * Dismissed findings with author and reason, each with a button that restores it; renders nothing if there are none.
 */
export function DismissedList({ dismissed }: DismissedListProps) {
  if (dismissed.length === 0) return null;
  return (
    <details className="c-fold c-dismissed" id="dismissed">
      <summary>{count(dismissed.length, "dismissed finding")}</summary>
      <form method="post">
        <ul role="list">
          {dismissed.map(({ finding, reason, by, when }) => (
            <li key={finding.id}>
              <div>
                <p>
                  <strong>{asTitle(finding.found)}</strong>
                </p>
                <p className="u-small u-muted">
                  {levelWord(finding.severity)}. <a href={finding.href}>{finding.where}</a>
                </p>
                <p className="u-small">
                  “{reason}”{" "}
                  <span className="u-muted">
                    {by}, {when}
                  </span>
                </p>
              </div>
              <button className="c-button is-small" name="intent" value={`restore:${finding.id}`}>
                Restore<span className="u-hidden"> {asTitle(finding.found)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  );
}
