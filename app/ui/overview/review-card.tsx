import { SEVERITIES } from "../../clarity/finding";
import { type Remaining, remainingInWords } from "../../clarity/approval/remaining";
import { count } from "../../documents/wording";
import { remainingLines } from "../clarity/remaining-lines";
import { Glyph } from "../glyph";

interface ReviewCardProps {
  /** The address of the review. */
  readonly href: string;
  /** The verdict. */
  readonly sentence: string;
  readonly left: Remaining;
}

/** How the requisition reads, and what is left before it can be approved. */
export function ReviewCard({ href, sentence, left }: ReviewCardProps) {
  const lines = remainingLines(left);
  const found = lines.filter(({ kind }) => SEVERITIES.some((severity) => severity === kind));
  const all = found.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className="c-card" aria-labelledby="review">
      <div className="c-card__head">
        <h2 id="review">Review</h2>
        <a className="c-button is-small" href={href}>
          {all === 0 ? "Open review" : `See ${count(all, "finding")}`}
        </a>
      </div>
      <div className="c-card__body l-stack u-gap-s">
        <p>{sentence}</p>
        <p className="u-muted">{lines.length === 0 ? "No issues found." : remainingInWords(left)}</p>
        <ul className="l-row" role="list">
          {found.map(({ kind, glyph, level, n, words }) => (
            <li key={kind} className={level}>
              <Glyph name={glyph} />
              {n} {words}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
