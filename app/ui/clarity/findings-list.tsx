import { SEVERITIES } from "../../clarity/finding";
import { count } from "../../documents/wording";
import { FindingArticle } from "./finding-article";
import { Level, levelWord } from "./level";
import { asTitle, type ShownFinding } from "./shown-finding";

export type { ShownEvidence, ShownFinding } from "./shown-finding";

interface FindingsListProps {
  readonly findings: readonly ShownFinding[];
  /** A finding that could not be dismissed, and why. */
  readonly problem?: { readonly id: string; readonly message: string } | undefined;
  /** Stands here if there is nothing to show. */
  readonly empty?: string;
}

/** All findings, the worst first, each with its buttons. Stands inside the page's own form, before any other button. */
export function FindingsList({ findings, problem, empty = "No rule found anything to ask about." }: FindingsListProps) {
  if (findings.length === 0) return <p>{empty}</p>;
  return (
    <>
      {/* Enter in a reason presses the first button of the form, which would be a fix; a disabled one does nothing. */}
      <button className="u-hidden" type="submit" disabled tabIndex={-1} aria-hidden="true" />
      {SEVERITIES.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} className="l-side c-group" aria-labelledby={`findings-${severity}`}>
            <h3 id={`findings-${severity}`} className="c-side">
              <Level severity={severity} n={group.length} /> <span className="u-muted">{group.length}</span>
            </h3>
            <div>
              {group.map((finding) => (
                <FindingArticle
                  key={finding.id}
                  finding={finding}
                  problem={problem?.id === finding.id ? problem.message : undefined}
                />
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}

interface DismissedListProps {
  readonly dismissed: readonly {
    readonly finding: ShownFinding;
    readonly reason: string;
    readonly by: string;
    readonly when: string;
  }[];
}

/** What was put aside, by whom and why, each with a button that brings it back; nothing if nothing was. */
export function DismissedList({ dismissed }: DismissedListProps) {
  if (dismissed.length === 0) return null;
  return (
    <details className="c-dismissed" id="dismissed">
      <summary>
        {count(dismissed.length, "finding")} {dismissed.length === 1 ? "was" : "were"} dismissed: show with reasons
      </summary>
      <ul role="list">
        {dismissed.map(({ finding, reason, by, when }) => {
          const found = asTitle(finding.found);
          return (
            <li key={finding.id}>
              <div>
                <p className="c-finding__where">
                  {levelWord(finding.severity)}. <a href={finding.href}>{finding.where}</a>. Rule {finding.rule}
                </p>
                <p>{found}</p>
                <blockquote className="c-dismissed__reason">
                  <p>{reason}</p>
                </blockquote>
                <p className="c-finding__where">
                  Dismissed by {by}, {when}
                </p>
              </div>
              <button className="c-button is-small" name="intent" value={`restore:${finding.id}`}>
                Bring back<span className="u-hidden"> {found}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
