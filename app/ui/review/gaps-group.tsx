import { count } from "../../documents/wording";
import { Glyph } from "../glyph";
import type { GroupGap } from "./shown-group";

interface GapsGroupProps {
  readonly gaps: readonly GroupGap[];
  /** The total number of gaps. */
  readonly all: number;
  /** The page that fills gaps; the form is sent to it. */
  readonly address: string;
  readonly saveId: string;
}

/** Blanks that only the manager can fill in, each once wherever it appears; renders nothing if there are none. */
export function GapsGroup({ gaps, all, address, saveId }: GapsGroupProps) {
  if (gaps.length === 0) return null;
  return (
    <section className="c-card c-group" id="blanks" aria-labelledby="blanks-title">
      <div className="c-group__head">
        <Glyph name="progress" />
        <div>
          <h3 id="blanks-title">{count(all, "blank")} to fill in</h3>
          <p>
            Fill in each once, and it changes everywhere. <a href={`${address}?return=review`}>See every place</a>
          </p>
        </div>
      </div>
      <div className="c-group__body">
        <form method="post" action={address} className="c-group__form">
          <input type="hidden" name="saveId" value={`${saveId}-blanks`} />
          <input type="hidden" name="return" value="review" />
          <div className="c-group__fields is-roomy">
            {gaps.map(({ name, label, before, slot, after }, i) => (
              <div key={name} className="c-field">
                <input type="hidden" name="gap" value={name} />
                <label htmlFor={`blank-${i}`}>{label}</label>
                <input
                  className="c-input"
                  id={`blank-${i}`}
                  name="value"
                  autoComplete="off"
                  aria-describedby={`blank-${i}-in`}
                />
                <p className="c-field__hint" id={`blank-${i}-in`}>
                  {before}
                  <strong>{slot}</strong>
                  {after}
                </p>
              </div>
            ))}
          </div>
          <button className="c-button is-small" name="intent" value="fill">
            Save
            <span className="u-hidden"> blanks</span>
          </button>
        </form>
      </div>
    </section>
  );
}
