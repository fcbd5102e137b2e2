export interface Overlap {
  readonly path: string;
  readonly label: string;
  /** The text in the form; "" if it was cleared or taken out. */
  readonly mine: string;
  /** The text that was saved meanwhile. */
  readonly saved: string;
}

interface ConflictProps {
  readonly overlaps: readonly Overlap[];
  readonly savedAt: string;
}

/** Both texts of everything that differs; the form below holds the reader's own, a tick takes the saved one instead. */
export function Conflict({ overlaps, savedAt }: ConflictProps) {
  return (
    <section className="c-conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" tabIndex={-1} autoFocus>
        This section was saved {savedAt} while you were editing
      </h2>
      <p>
        Nothing was overwritten. What only one of you changed is put together in the form below; where both changed the
        same, it holds your text. Tick what should be taken from the saved version instead, then save again.
      </p>
      {overlaps.map(({ path, label, mine, saved }) => (
        <fieldset key={path} className="c-conflict__item">
          <legend>{label}</legend>
          <div className="c-conflict__texts">
            <div>
              <h3>Yours</h3>
              <p className="c-conflict__text">{mine || <em>Blank</em>}</p>
            </div>
            <div>
              <h3>Saved {savedAt}</h3>
              <p className="c-conflict__text">{saved || <em>Blank</em>}</p>
            </div>
          </div>
          <label className="c-choice">
            <input className="c-check" type="checkbox" name="theirs" value={path} /> Take the saved text instead of mine
            <span className="u-hidden"> for {label}</span>
          </label>
        </fieldset>
      ))}
    </section>
  );
}
