import type { Counts } from "../../clarity/finding";
import { Glyph, type GlyphName } from "../glyph";

interface LeftToDoProps extends Counts {
  /** Answers to write in sections that are begun. */
  readonly toWrite: number;
  /** Suggested answers that nobody has kept or edited. */
  readonly suggested: number;
  /** Sections that are ready, and all. */
  readonly ready: number;
  readonly sections: number;
}

/** What is left before the requisition is done, in numbers. */
export function LeftToDo({ blocker, warning, suggestion, toWrite, suggested, ready, sections }: LeftToDoProps) {
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
    </section>
  );
}
