import type { BlindText } from "../../comparison/blind";
import { ErrorSummary } from "../error-summary";
import { BlindTextPart } from "./blind-text";
import { addressOf, type View } from "./view";

/** The data for a blind test. */
export interface BlindPageProps {
  readonly view: View;
  /** The requisitions to choose from, in the order of the columns. */
  readonly choices: readonly { readonly letter: string; readonly name: string }[];
  /** The texts in shuffled order; `guess` and `is` are letters of choices, and `guess` is "" without a guess. */
  readonly texts: readonly (Pick<BlindText, "parts"> & { readonly guess: string; readonly is: string })[];
  /** For each text: how the role reads without the title. */
  readonly reads: readonly string[];
  /** The indexes of texts that were sent without a guess. */
  readonly missing: readonly number[];
  /** True once every text has a guess: then the page shows the results. */
  readonly isOver: boolean;
}

/** The requisitions without their titles, to be recognized by the work they describe. */
export function BlindPage({ view, choices, texts, reads, missing, isOver }: BlindPageProps) {
  const right = texts.filter(({ guess, is }) => guess === is).length;
  const problems = missing.map((i) => ({ field: `is-${i}`, message: `Text ${i + 1}: choose which one it is` }));
  return (
    <>
      <a className="c-back" href={addressOf(view)}>
        Back to the comparison
      </a>
      <ErrorSummary problems={problems} />
      <div className="c-title">
        <h1>Which is which?</h1>
        <p>{choices.length} requisitions, shuffled, with titles and role names hidden.</p>
      </div>
      {isOver ? <Result right={right} of={texts.length} /> : null}
      <form method="get" action="/compare/blind">
        {view.items.map((item) => (
          <input key={item} type="hidden" name="r" value={item} />
        ))}
        {view.base ? <input type="hidden" name="base" value={view.base} /> : null}
        {texts.map((text, i) => (
          <BlindTextPart
            key={i}
            number={i}
            text={text}
            choices={choices}
            reads={isOver ? reads[i] : undefined}
            problem={problems.find(({ field }) => field === `is-${i}`)?.message}
          />
        ))}
        <p className="u-top">
          <button className="c-button is-primary">Check answers</button>
        </p>
      </form>
    </>
  );
}

function Result({ right, of }: { right: number; of: number }) {
  return (
    <div className="c-message" role="status">
      <p>
        <b>
          {right} of {of} right.
        </b>{" "}
        {right === of
          ? "The work tells them apart."
          : "If these are hard to tell apart, candidates will mix them up too. Make the difference explicit."}
      </p>
    </div>
  );
}
