import { type Counts, SEVERITIES } from "../../clarity/finding";
import { levelWord } from "../clarity/level";
import { Glyph } from "../glyph";

interface ReviewCardProps {
  /** Of the review. */
  readonly href: string;
  /** The verdict. */
  readonly sentence: string;
  readonly counts: Counts;
}

/** What the requisition reads as, and how many findings are open. */
export function ReviewCard({ href, sentence, counts }: ReviewCardProps) {
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return (
    <section className="c-card" aria-labelledby="review">
      <div className="c-card__head">
        <h2 id="review">Review</h2>
        <a className="c-button is-small" href={href}>
          {all === 0 ? "Open review" : all === 1 ? "See 1 finding" : `See ${all} findings`}
        </a>
      </div>
      <div className="c-card__body l-stack u-gap-s">
        <p>{sentence}</p>
        {all === 0 ? <p className="u-muted">No issues found.</p> : null}
        <ul className="l-row" role="list">
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <li key={severity} className={`c-level is-${severity}`}>
              <Glyph name={severity} />
              {counts[severity]} {levelWord(severity, counts[severity]).toLowerCase()}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
