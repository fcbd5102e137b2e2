import type { Remaining } from "../../clarity/approval/remaining";
import { Glyph, type GlyphName } from "../glyph";
import { MissingTexts } from "./missing-texts";

interface LeftToDoProps extends Remaining {
  /** The number of ready sections, and of all sections. */
  readonly ready: number;
  readonly sections: number;
  /** A sentence about texts that are missing in Settings and in the posting. */
  readonly lacks: string | undefined;
}

/** What is left before the requisition is done, in numbers. */
export function RemainingWork({
  blocker,
  warning,
  suggestion,
  toWrite,
  suggested,
  ready,
  sections,
  lacks,
}: LeftToDoProps) {
  const lines: readonly (readonly [GlyphName, string, string, number, string?])[] = [
    ["blocker", "is-blocker", "Blockers", blocker],
    ["progress", "", "Answers to write", toWrite],
    ["warning", "is-warning", "Warnings", warning],
    ["suggestion", "is-suggestion", "Suggestions", suggestion],
    ["spark", "is-suggestion", "Suggested answers to review", suggested],
    ["progress", "", "Sections ready", sections - ready, `${ready} of ${sections}`],
  ];
  return (
    <section className="c-card" aria-labelledby="left">
      <div className="c-card__head">
        <h2 id="left">What’s left</h2>
      </div>
      <dl className="c-tally">
        {lines.map(([glyph, level, name, n, words = n]) => (
          <div key={name} className={n === 0 ? "is-ready" : level}>
            <Glyph name={n === 0 ? "ready" : glyph} />
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {lacks ? (
        <div className="c-card__body">
          <MissingTexts>{lacks}</MissingTexts>
        </div>
      ) : null}
    </section>
  );
}
