export interface Unsaved {
  /** The edits that were filled into the form. */
  readonly filled: Filled | undefined;
  /** Other forms of this section with unsaved edits, with addresses that fill them in. */
  readonly others: readonly { readonly address: string; readonly keptAt: string }[];
}

interface Filled {
  /** The form whose copy this is. */
  readonly form: string;
  /** "at 2:03 PM" */
  readonly keptAt: string;
  /** Texts of fields that the section no longer has. */
  readonly left: readonly string[];
}

/** Lists unsaved edits of this section, and offers to fill them in or discard them. Must be inside the form. */
export function UnsavedEdits({ filled, others }: Unsaved) {
  if (!filled && others.length === 0) return null;
  return (
    <div className="c-message is-template has-action" role="status">
      <div>
        {filled ? <p>We restored the edits you made {filled.keptAt}. They aren&apos;t all saved.</p> : null}
        <Others others={others} instead={filled !== undefined} />
        {filled && filled.left.length > 0 ? (
          <>
            <p>These fields no longer exist. Here&apos;s what you typed:</p>
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
          Discard edits made {filled.keptAt}
        </button>
      ) : null}
    </div>
  );
}

/** Other forms on one line: identified by their time, and within one minute by a number. */
function Others({ others, instead }: Pick<Unsaved, "others"> & { readonly instead: boolean }) {
  const [only] = others;
  if (!only) return null;
  if (others.length === 1) {
    return (
      <p>
        {instead ? "You have other unsaved edits" : "You have unsaved edits"}, made {only.keptAt}.{" "}
        <a href={only.address}>Show those{instead ? " instead" : null}</a>
      </p>
    );
  }
  return (
    <p>
      {instead ? "Other unsaved edits" : "Unsaved edits"}, {others.length} copies:{" "}
      {others.map(({ address, keptAt }, i) => {
        const before = others.slice(0, i).filter((other) => other.keptAt === keptAt).length;
        return (
          <span key={address}>
            {i > 0 ? ", " : null}
            <a href={address}>
              <span className="u-hidden">Show edits made </span>
              {keptAt}
              {before > 0 ? ` (${before + 1})` : null}
            </a>
          </span>
        );
      })}
    </p>
  );
}
