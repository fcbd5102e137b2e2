import type { BlindText, Stretch } from "../../comparison/blind";
import { describedBy, FieldFrame } from "../fields/field-frame";

interface BlindTextPartProps {
  /** The index, from 0. */
  readonly number: number;
  readonly text: Pick<BlindText, "parts"> & { readonly guess: string; readonly is: string };
  readonly choices: readonly { readonly letter: string; readonly name: string }[];
  /** How the role reads; undefined while it would give the answer away. */
  readonly reads: string | undefined;
  /** The problem with the guess. */
  readonly problem: string | undefined;
}

/** One text of a blind test with the question which requisition it is; after the guess, the result. */
export function BlindTextPart({ number, text, choices, reads, problem }: BlindTextPartProps) {
  const field = { name: `is-${number}`, label: "Which is it?", problem };
  const { parts, guess, is } = text;
  return (
    <section className="c-card is-padded l-side c-analysis" aria-labelledby={`text-${number}`}>
      <div>
        <h2 id={`text-${number}`}>Text {number + 1}</h2>
        <FieldFrame {...field}>
          <select
            className="c-input is-small"
            id={field.name}
            name="is"
            defaultValue={guess}
            aria-invalid={problem ? true : undefined}
            aria-describedby={describedBy(field)}
          >
            <option value="">Choose</option>
            {choices.map(({ letter, name }) => (
              <option key={letter} value={letter}>
                {letter}: {name}
              </option>
            ))}
          </select>
        </FieldFrame>
        {reads === undefined ? null : (
          <p className="u-small u-top">
            <b>{guess === is ? "Right." : "No."}</b> This is {is}, {choices.find(({ letter }) => letter === is)?.name}.
            <br />
            Without the title: {reads}.
          </p>
        )}
      </div>
      <div className="c-text">
        {parts.length === 0 ? <p className="is-blank">Nothing about the work yet.</p> : null}
        {parts.map(({ label, lines }) => (
          <div key={label}>
            <h3>{label}</h3>
            {lines.length === 1 ? (
              <p>
                <Stretches line={lines[0]!} />
              </p>
            ) : (
              <ul>
                {lines.map((line, i) => (
                  <li key={i}>
                    <Stretches line={line} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Hidden words are not on the page at all, only a black bar that is read as "hidden". */
function Stretches({ line }: { line: readonly Stretch[] }) {
  return line.map(({ text, hidden }, i) =>
    hidden ? (
      <span key={i} className="c-hidden-name">
        hidden
      </span>
    ) : (
      <span key={i}>{text}</span>
    ),
  );
}
