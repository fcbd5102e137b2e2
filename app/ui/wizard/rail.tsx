import type { Readiness } from "../../requisition/readiness";
import { Glyph, type GlyphName } from "../glyph";

const STATE: Record<Readiness["state"], { glyph: GlyphName; words: string }> = {
  "not-started": { glyph: "none", words: "Not started" },
  "in-progress": { glyph: "progress", words: "In progress" },
  ready: { glyph: "ready", words: "Ready" },
};

/** How far a section is, as a shape and a word. */
export function SectionState({ state }: { state: Readiness["state"] }) {
  const { glyph, words } = STATE[state];
  return (
    <>
      <Glyph name={glyph} />
      {words}
    </>
  );
}

interface RailProps {
  readonly id: string;
  readonly sections: readonly Readiness[];
  readonly here: string;
  /** Open findings of the whole requisition, as last saved. */
  readonly findings: number;
}

/** The sections beside the form; every one can be opened at any time. */
export function Rail({ id, sections, here, findings }: RailProps) {
  const ready = sections.filter((section) => section.state === "ready").length;
  return (
    <nav className="c-rail l-stick" aria-label="Sections">
      <p className="c-rail__head">
        {ready} of {sections.length} sections ready
      </p>
      <ol role="list">
        {sections.map(({ slug, title, state }, i) => (
          <li key={slug}>
            <a href={`/requisitions/${id}/edit/${slug}`} aria-current={slug === here ? "step" : undefined}>
              <span className="c-rail__n">{i + 1}</span>
              <span className="c-rail__name">{title}</span>
              <span className="c-rail__state">
                <SectionState state={state} />
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="c-rail__after">
        <a href={`/requisitions/${id}`}>Overview</a>
      </p>
      <p>
        <a href={`/requisitions/${id}/review`}>
          {findings === 0 ? "Review" : findings === 1 ? "Review 1 finding" : `Review all ${findings} findings`}
        </a>
      </p>
    </nav>
  );
}
