export interface Unsaved {
  /** What the form holds of them. */
  readonly filled: Filled | undefined;
  /** What stands in other forms of this section, and the address that fills it in. */
  readonly others: readonly { readonly address: string; readonly keptAt: string }[];
}

interface Filled {
  /** The form whose copy this is. */
  readonly form: string;
  readonly keptAt: string;
  /** Texts of fields that the section no longer has. */
  readonly left: readonly string[];
}

/** Says what was typed into this section and not saved, and offers to fill it in or to let go of it. Stands in the form. */
export function UnsavedEdits({ filled, others }: Unsaved) {
  return (
    <div className="c-message is-template has-action" role="status">
      <div>
        {filled ? <p>Edits that you did not save, from {filled.keptAt}, are filled in below.</p> : null}
        {others.map(({ address, keptAt }) => (
          <p key={address}>
            {filled ? "There are others" : "There are edits that you did not save"}, from {keptAt}:{" "}
            <a href={address}>fill those in{filled ? " instead" : null}</a>
          </p>
        ))}
        {filled && filled.left.length > 0 ? (
          <>
            <p>These texts were typed into fields that are no longer there:</p>
            <ul>
              {filled.left.map((text, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {filled ? (
        <button className="c-button is-small" name="intent" value={`discard:${filled.form}`}>
          Discard them
        </button>
      ) : null}
    </div>
  );
}
