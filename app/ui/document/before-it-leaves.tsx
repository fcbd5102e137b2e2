import { Glyph } from "../glyph";

interface BeforeItLeavesProps {
  /** Of the requisition. */
  readonly address: string;
  readonly suggestions: number;
  readonly open: readonly { readonly slug: string; readonly title: string }[];
  readonly approved: boolean;
}

/** What stands between a document and its readers: suggestions, sections that are not ready, approval. */
export function BeforeItLeaves({ address, suggestions, open, approved }: BeforeItLeavesProps) {
  return (
    <section className="c-before" aria-labelledby="before">
      <h2 id="before">Before it leaves</h2>
      <ul role="list">
        {suggestions > 0 ? (
          <li className="is-template">
            <Glyph name="template" />
            <span>
              {suggestions} {suggestions === 1 ? "answer is" : "answers are"} suggested and not confirmed, marked with a
              dotted line. <a href={`${address}/review`}>Keep or edit them</a>
            </span>
          </li>
        ) : null}
        {open.length > 0 ? (
          <li className="is-warning">
            <Glyph name="warning" />
            <span>
              {open.length === 1 ? "1 section is" : `${open.length} sections are`} not ready:{" "}
              {open.map((section, i) => (
                <span key={section.slug}>
                  {i > 0 ? ", " : ""}
                  <a href={`${address}/edit/${section.slug}`}>{section.title}</a>
                </span>
              ))}
            </span>
          </li>
        ) : (
          <li>
            <Glyph name="ready" />
            <span>Every section is ready.</span>
          </li>
        )}
        {approved ? (
          <li>
            <Glyph name="ready" />
            <span>This version is approved.</span>
          </li>
        ) : (
          <li className="is-warning">
            <Glyph name="warning" />
            <span>
              Nobody has approved this version, so the file says <strong>Draft</strong> across each page.{" "}
              <a href={`${address}/review`}>Review and approve</a>
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
