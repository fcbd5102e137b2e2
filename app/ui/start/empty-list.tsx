import { type ExampleChoice, ExampleButtons } from "./finished";
import { Ways } from "./ways";

interface EmptyListProps {
  readonly examples: readonly ExampleChoice[];
  /** The first page of a finished document, as HTML; undefined if there is no example. */
  readonly picture: string | undefined;
}

/** The empty list: what the product makes, the ways to start, and finished examples. */
export function EmptyList({ examples, picture }: EmptyListProps) {
  return (
    <div className="c-welcome">
      <div>
        <h1>Write down the job once. Everything else comes out of it.</h1>
        <p>
          Answer 12 questions. The role type suggests the rest, marked until you keep it. You get the job description,
          the posting, the interview plan and a kit for each interviewer.
        </p>
        <Ways first />
        {examples.length > 0 ? (
          <>
            <p className="u-small u-muted">Or open a finished example. You can delete it later.</p>
            <ExampleButtons examples={examples} />
          </>
        ) : null}
      </div>
      {picture === undefined ? null : (
        <figure className="c-outcome">
          <figcaption className="u-hidden">What comes out: the first page of a finished job description</figcaption>
          <div
            className="c-sheet c-text is-small is-draft"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: picture }}
          />
        </figure>
      )}
    </div>
  );
}
