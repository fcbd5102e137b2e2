export interface FilledAgainProps {
  /** The form whose copy this is. */
  readonly form: string;
  readonly keptAt: string;
  /** Texts of fields that the section no longer has. */
  readonly left: readonly string[];
  /** What stands in other forms of this section. */
  readonly others: readonly { readonly form: string; readonly keptAt: string }[];
}

/** Says that the form holds what was typed and not saved, and offers to let go of it. Stands in the form. */
export function FilledAgain({ form, keptAt, left, others }: FilledAgainProps) {
  return (
    <div className="c-message is-template has-action" role="status">
      <div>
        <p>Edits that you did not save, from {keptAt}, are filled in below.</p>
        {others.map((other) => (
          <p key={other.form}>
            There are others, from {other.keptAt}: <a href={`?copy=${other.form}`}>fill those in instead</a>
          </p>
        ))}
        {left.length > 0 ? (
          <>
            <p>These texts were typed into fields that are no longer there:</p>
            <ul>
              {left.map((text, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <button className="c-button is-small" name="intent" value={`discard:${form}`}>
        Discard them
      </button>
    </div>
  );
}
