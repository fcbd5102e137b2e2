export interface Overlap {
  readonly path: string;
  readonly label: string;
  /** The text in the form; "" if it was cleared or removed. */
  readonly mine: string;
  /** The text that was saved in the meantime. */
  readonly saved: string;
}

interface ConflictProps {
  readonly overlaps: readonly Overlap[];
  /** The revision of the saved texts. */
  readonly seen: number;
  /**
   * The same revision if a button led here; undefined if the conflict came up while typing, and only its own button
   * resolves it.
   */
  readonly asked: number | undefined;
}

/**
 * Both texts of every answer that two people changed. The form below has the user's own text, and saving it is the
 * choice.
 */
export function Conflict({ overlaps, seen, asked }: ConflictProps) {
  return (
    <section className="c-conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" tabIndex={-1} autoFocus={asked !== undefined}>
        This section was saved while you were editing
      </h2>
      <p>
        Nothing was overwritten. Both sets of changes are below. Where you both changed the same answer, yours is shown.
        Check any answer you&apos;d rather take from the saved version, then save.
      </p>
      {asked === undefined ? null : <input type="hidden" name="seen" value={asked} autoComplete="off" />}
      {overlaps.map(({ path, label, mine, saved }) => (
        <fieldset key={path} className="c-conflict__item">
          <legend>{label}</legend>
          <div className="c-conflict__texts">
            <div>
              <h3>Yours</h3>
              <p className="c-conflict__text">{mine || <em>Blank</em>}</p>
            </div>
            <div>
              <h3>Saved</h3>
              <p className="c-conflict__text">{saved || <em>Blank</em>}</p>
            </div>
          </div>
          <label className="c-choice">
            <input className="c-check" type="checkbox" name="theirs" value={path} /> Use the saved text instead of mine
            <span className="u-hidden"> for {label}</span>
          </label>
        </fieldset>
      ))}
      <button className="c-button is-small" name="intent" value="check" data-seen={seen}>
        Save my choice
      </button>
    </section>
  );
}
