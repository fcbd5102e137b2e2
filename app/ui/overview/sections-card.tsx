import type { SectionProgress } from "../../clarity/approval/approval";
import { count } from "../../documents/wording";
import { Glyph, type GlyphName } from "../glyph";

type SectionLine = Pick<SectionProgress, "slug" | "title" | "state" | "todo" | "suggestions" | "blockers">;

interface SectionsCardProps {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly sections: readonly SectionLine[];
  /** The section to continue with; undefined if every section is ready. */
  readonly next: Pick<SectionLine, "slug" | "title"> | undefined;
}

const GLYPH: Record<SectionProgress["state"], GlyphName> = {
  "not-started": "none",
  "in-progress": "progress",
  ready: "ready",
};

/** The seven sections: the progress of each, and what is left to do in it. */
export function SectionsCard({ address, sections, next }: SectionsCardProps) {
  const ready = sections.filter(({ state }) => state === "ready").length;
  return (
    <section className="c-card" aria-labelledby="sections">
      <div className="c-card__head">
        <h2 id="sections">
          {ready} of {sections.length} sections ready
        </h2>
        <a className="c-button is-small" href={next ? `${address}/edit/${next.slug}` : `${address}/review`}>
          {next ? `Continue: ${next.title}` : "Review"}
        </a>
      </div>
      <ol className="c-sections" role="list">
        {sections.map((section) => (
          <li key={section.slug} className={section.state === "ready" ? "is-ready" : undefined}>
            <a href={`${address}/edit/${section.slug}`}>
              <Glyph name={GLYPH[section.state]} />
              <b>{section.title}</b>
              <span>{leftIn(section)}</span>
              <Glyph name="open" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "1 blocker to fix. Metrics 2 to 5: write the target. 6 suggestions to review." */
function leftIn({ state, todo, suggestions, blockers }: SectionLine): string {
  if (state === "ready") return "Ready";
  if (state === "not-started") return "Not started";
  const [first, ...more] = todo;
  const asks = first ? `${first.ask}${more.length > 0 ? ` and ${more.length} more` : ""}.` : "";
  return [
    blockers > 0 ? `${count(blockers, "blocker")} to fix.` : "",
    asks,
    suggestions > 0 ? `${count(suggestions, "suggestion")} to review.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
