import { Glyph } from "../glyph";

interface FileMenuProps {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly id: string;
  /** Every document and edition except the first, which has its own button. */
  readonly documents: readonly { readonly href: string; readonly name: string; readonly about: string }[];
}

/** Other ways to share a requisition: its other documents, several in one file, its answers, and the debrief. */
export function FileMenu({ address, id, documents }: FileMenuProps) {
  return (
    <details className="c-menu is-files">
      <summary className="c-button" title="Other documents and files">
        <Glyph name="more" />
        <span className="u-hidden">Other documents and files</span>
      </summary>
      <ul role="list">
        {documents.map(({ href, name, about }) => (
          <li key={href}>
            <a href={href}>
              <Glyph name="document" />
              <span>
                {name} <small>{about}</small>
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={`/pack?r=${id}`}>
            <Glyph name="document" />
            <span>
              Hiring pack <small>Several documents in one Word file</small>
            </span>
          </a>
        </li>
        <li>
          <a href={`${address}/debrief`}>
            <Glyph name="upload" />
            <span>
              Debrief <small>From completed interviewer kits</small>
            </span>
          </a>
        </li>
        {["yaml", "json"].map((ending) => (
          <li key={ending}>
            <a href={`${address}.${ending}`} download>
              <Glyph name="download" />
              <span>
                Answers (.{ending}) <small>You can import them again</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
