import { PrintButton } from "../print-button";

interface Exported {
  readonly ending: string;
  readonly name: string;
  /** What a reader of the format would miss. */
  readonly lacks: readonly string[];
}

interface ExportMenuProps {
  /** Of the document; a format's ending makes it the address of a file. */
  readonly address: string;
  readonly query: string;
  readonly formats: readonly Exported[];
}

/** The ways out: Word as a button, printing, and every other format in a list that opens. */
export function ExportMenu({ address, query, formats }: ExportMenuProps) {
  const [first, ...others] = formats;
  return (
    <div className="c-export">
      {first ? (
        <a className="c-button is-primary" href={`${address}.${first.ending}${query}`} download>
          Download for {first.name}
        </a>
      ) : null}
      <PrintButton />
      <details className="c-more">
        <summary>Other formats</summary>
        <ul role="list">
          {others.map(({ ending, name, lacks }) => (
            <li key={ending}>
              <a href={`${address}.${ending}${query}`} download>
                {name}
              </a>{" "}
              <span className="u-muted">.{ending}</span>
              {lacks.length > 0 ? (
                <ul>
                  {lacks.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
          <li>PDF: print this page and choose “Save as PDF”</li>
        </ul>
      </details>
    </div>
  );
}
