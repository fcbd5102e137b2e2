import { Glyph } from "../glyph";
import { PrintButton } from "../print-button";

interface Exported {
  readonly ending: string;
  readonly name: string;
  /** What a reader of the format would miss. */
  readonly lacks: readonly string[];
}

interface FormatMenuProps {
  /** Of the document; a format's ending makes it the address of a file. */
  readonly address: string;
  readonly query: string;
  readonly formats: readonly Exported[];
  /** Where several documents are put into one file. */
  readonly packAt: string;
}

/** The ways out of a document: every other format in a menu, and Word as the one button. */
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
