import { Fragment, type ReactNode } from "react";
import { Glyph } from "../glyph";

/** Something to resolve before a document is shared, as the page shows it. */
export interface ShownNotice {
  readonly text: string;
  /** The place to resolve it, and the name of that place. */
  readonly link?: { readonly href: string; readonly label: string };
  /** Shortened texts: the answer, and the printed text; "" if it is left out. */
  readonly cuts: readonly { readonly was: string; readonly is: string }[];
}

interface BeforeYouShareProps {
  /** The address of the requisition. */
  readonly address: string;
  readonly suggestions: number;
  readonly open: readonly { readonly slug: string; readonly title: string }[];
  readonly approved: boolean;
  readonly notices: readonly ShownNotice[];
}

/** What to resolve or know before a document is shared: notices, suggestions, unfinished sections, approval. */
export function BeforeYouShare({ address, suggestions, open, approved, notices }: BeforeYouShareProps) {
  return (
    <section className="c-card" aria-labelledby="before">
      <div className="c-card__head">
        <h2 id="before">Before you share</h2>
      </div>
      <ul className="c-before" role="list">
        {notices.map((notice) => (
          <Item key={notice.text} kind="warning">
            {notice.text} {notice.link ? <a href={notice.link.href}>{notice.link.label}</a> : null}
            <Cuts cuts={notice.cuts} />
          </Item>
        ))}
        {suggestions > 0 ? (
          <Item kind="spark">
            {suggestions === 1 ? "1 suggestion" : `${suggestions} suggestions`} to review, underlined here.{" "}
            <a href={`${address}/review`}>Review</a>
          </Item>
        ) : null}
        {open.length > 0 ? (
          <Item kind="progress">
            {open.length === 1 ? "1 section isn’t" : `${open.length} sections aren’t`} ready:{" "}
            {open.map((section, i) => (
              <Fragment key={section.slug}>
                {i > 0 ? ", " : ""}
                <a href={`${address}/edit/${section.slug}`}>{section.title}</a>
              </Fragment>
            ))}
          </Item>
        ) : (
          <Item kind="ready">Every section is ready.</Item>
        )}
        {approved ? (
          <Item kind="ready">This version is approved.</Item>
        ) : (
          <Item kind="clock">
            Not approved yet, so each page is marked Draft. <a href={`${address}/review`}>Review and approve</a>
          </Item>
        )}
      </ul>
      {suggestions > 0 ? (
        <label className="c-choice c-before__show">
          <input type="checkbox" id="show-suggested" defaultChecked autoComplete="off" />
          <span>Underline suggestions</span>
        </label>
      ) : null}
    </section>
  );
}

function Item({ kind, children }: { kind: "warning" | "spark" | "ready" | "progress" | "clock"; children: ReactNode }) {
  return (
    <li className={`is-${kind}`}>
      <Glyph name={kind} />
      <span className="u-sentence">{children}</span>
    </li>
  );
}

/** Each shortened text, with the omitted words struck out. */
function Cuts({ cuts }: Pick<ShownNotice, "cuts">) {
  if (cuts.length === 0) return null;
  return (
    <details className="c-more">
      <summary>See what was cut</summary>
      <ul>
        {cuts.map(({ was, is }) => (
          <li key={was}>
            {is === "" ? null : <>{is} </>}
            <del>
              <span className="u-hidden">Not printed: </span>
              {is !== "" && was.startsWith(is.replace(/[.]$/, "")) ? was.slice(is.replace(/[.]$/, "").length) : was}
            </del>
          </li>
        ))}
      </ul>
    </details>
  );
}
