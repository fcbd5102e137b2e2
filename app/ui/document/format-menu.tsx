import { Glyph } from "../glyph";
import { PrintButton } from "../print-button";

interface Exported {
  readonly ending: string;
  readonly name: string;
  /** What the format leaves out. */
  readonly lacks: readonly string[];
}

interface FormatMenuProps {
  /** The address of the document; with a format's extension it is the address of a file. */
  readonly address: string;
  readonly query: string;
  readonly formats: readonly Exported[];
  /** The address of the page that packs several documents into one file. */
  readonly packAt: string;
}

/** The downloads of a document: a button for Word, and a menu with every other format. */
export function FormatMenu({ address, query, formats, packAt }: FormatMenuProps) {
  const [first, ...others] = formats;
  return (
    <div className="c-export">
      <details className="c-menu">
        <summary className="c-button">
          Format
          <Glyph name="drop" />
        </summary>
        <ul role="list">
          {others.map(({ ending, name, lacks }) => (
            <li key={ending}>
              <a href={`${address}.${ending}${query}`} download>
                <Glyph name="download" />
                <span>
                  {name} <small>.{ending}</small>
                </span>
              </a>
              {lacks.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </li>
          ))}
          <li>
            <PrintButton />
            <p>For a PDF, print this page and choose “Save as PDF”.</p>
          </li>
          <li>
            <a href={packAt}>
              <Glyph name="document" />
              <span>
                Hiring pack <small>Several documents in one Word file</small>
              </span>
            </a>
          </li>
        </ul>
      </details>
      {first ? (
        <a className="c-button is-primary" href={`${address}.${first.ending}${query}`} download>
          <Glyph name="download" />
          <span>
            <span className="u-hidden">Download for </span>
            {first.name}
          </span>
        </a>
      ) : null}
    </div>
  );
}
