import type { Readiness } from "../../requisition/readiness/readiness";
import { Glyph, type GlyphName } from "../glyph";

const STATE: Record<Readiness["state"], { glyph: GlyphName; words: string }> = {
  "not-started": { glyph: "none", words: "Not started" },
  "in-progress": { glyph: "progress", words: "In progress" },
  ready: { glyph: "ready", words: "Ready" },
};

interface RailProps {
  readonly id: string;
  readonly sections: readonly Readiness[];
  readonly here: string;
}

/** The sections next to the form, or on one line above it; each can be opened at any time. */
export function Rail(props: RailProps) {
  const { sections, here } = props;
  const place = sections.findIndex(({ slug }) => slug === here);
  return (
    <>
      <nav className="c-rail l-stick" aria-label="Sections">
        <RailList {...props} />
      </nav>
      <details className="c-fold">
        <summary>
          <span className="u-muted">
            Section {place + 1} of {sections.length}
          </span>
          {sections[place]?.title}
          <Glyph name="drop" />
        </summary>
        <nav className="c-rail" aria-label="Sections">
          <RailList {...props} />
        </nav>
      </details>
    </>
  );
}

function RailList({ id, sections, here }: RailProps) {
  return (
    <ol role="list">
      <li>
        <a href={`/requisitions/${id}/brief`}>
          <span>
            <Glyph name="edit" />
          </span>
          <span>Brief</span>
        </a>
      </li>
      {sections.map(({ slug, title, state }) => (
        <li key={slug}>
          <a href={`/requisitions/${id}/edit/${slug}`} aria-current={slug === here ? "step" : undefined}>
            <span className={`is-${state}`}>
              <Glyph name={STATE[state].glyph} />
            </span>
            <span>
              {title}
              <span className="u-hidden">, {STATE[state].words.toLowerCase()}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
