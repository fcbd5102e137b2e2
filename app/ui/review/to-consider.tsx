import { count, stopped } from "../../documents/wording";
import { Glyph } from "../glyph";
import { Dismissal } from "./dismissal";
import { FixButtons } from "./fix-buttons";
import type { RefusedReview } from "./shown-group";
import type { ShownFinding } from "../clarity/shown-finding";
import { Why } from "./why";

interface ToConsiderProps {
  readonly findings: readonly ShownFinding[];
  /** A refused dismissal of one of them; its group is the finding's id. */
  readonly undismissed: RefusedReview["dismissal"];
}

/** Suggestions, one line each, since none blocks approval. */
export function ToConsider({ findings, undismissed }: ToConsiderProps) {
  if (findings.length === 0) return null;
  return (
    <section className="c-card c-group is-suggestion" aria-labelledby="to-consider">
      <div className="c-group__head">
        <Glyph name="suggestion" />
        <div className="c-findings__head">
          <h3 id="to-consider">{count(findings.length, "suggestion")}</h3>
          <p>{findings.length === 1 ? "It doesn’t" : "They don’t"} hold up approval.</p>
        </div>
      </div>
      <ul className="c-group__each" role="list">
        {findings.map((finding) => {
          const { id, found, instead, where, href } = finding;
          return (
            <li key={id} id={id} className="c-group__body">
              <p id={`${id}-found`}>
                {stopped(found)} <span className="u-muted">{instead}</span> <a href={href}>{where.split(":")[0]}</a>
              </p>
              {finding.fixes.length > 0 ? (
                <form method="post" className="c-group__form">
                  <FixButtons finding={finding} about={`${id}-found`} />
                </form>
              ) : null}
              <Why findings={[finding]} />
              <Dismissal
                group={id}
                findings={[finding]}
                refused={undismissed?.group === id ? undismissed : undefined}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
