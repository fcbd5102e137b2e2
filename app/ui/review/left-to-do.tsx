import type { Counts } from "../../clarity/finding";
import { Glyph, type GlyphName } from "../glyph";

interface LeftToDoProps extends Counts {
  /** Suggested answers that nobody has kept or edited. */
  readonly suggested: number;
  /** Sections that are ready, and all. */
  readonly ready: number;
  readonly sections: number;
}

/** What is left before the requisition is done, in numbers. */
export function LeftToDo({ blocker, warning, suggestion, suggested, ready, sections }: LeftToDoProps) {
  const lines: readonly (readonly [GlyphName, string, string, number | string])[] = [
    ["blocker", "is-blocker", "Blockers", blocker],
    ["warning", "is-warning", "Warnings", warning],
    ["suggestion", "is-suggestion", "Suggestions", suggestion],
    ["spark", "is-suggestion", "Suggested answers to review", suggested],
    ["ready", "is-ready", "Sections ready", `${ready} of ${sections}`],
  ];
  return (
    <section className="c-card" aria-labelledby="left">
      <div className="c-card__head">
        <h2 id="left">What’s left</h2>
      </div>
      <dl className="c-tally">
        {lines.map(([glyph, level, name, n]) => (
          <div key={name} className={level}>
            <Glyph name={n === 0 ? "ready" : glyph} />
            <dt>{name}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
