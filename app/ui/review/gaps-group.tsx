import { count } from "../../documents/wording";
import { Glyph } from "../glyph";
import { levelWord } from "../clarity/level";
import { Dismissal } from "./dismissal";
import type { GroupProps } from "./finding-group";
import type { GroupGap } from "./shown-group";
import { Why } from "./why";

interface GapsGroupProps extends Pick<GroupProps, "group" | "saveId" | "undismissed"> {
  readonly gaps: readonly GroupGap[];
  /** How many there are in all. */
  readonly all: number;
  /** The page that fills gaps, which this form is sent to. */
  readonly address: string;
}

/** What only the manager can fill in: each blank once, wherever it is. */
export function GapsGroup({ group, gaps, all, address, saveId, undismissed }: GapsGroupProps) {
  const { id, severity, instead, findings } = group;
  return (
    <section className={`c-card c-group is-${severity}`} id={id} aria-labelledby={`${id}-title`}>
      <div className="c-group__head">
        <Glyph name={severity} />
        <div>
          <h3 id={`${id}-title`}>
            <span className="u-hidden">{levelWord(severity)}: </span>
            {count(all, "blank")} to fill in
          </h3>
          <p>
            {instead} <a href={`${address}?return=review`}>See every place</a>
          </p>
        </div>
      </div>
      <div className="c-group__body">
        <form method="post" action={address} className="c-group__form">
          <input type="hidden" name="saveId" value={`${saveId}-${id}`} />
          <input type="hidden" name="return" value="review" />
          <div className="c-group__fields">
            {gaps.map(({ name, label, before, slot, after }, i) => (
              <div key={name} className="c-field">
                <input type="hidden" name="gap" value={name} />
                <label htmlFor={`${id}-${i}`}>{label}</label>
                <input
                  className="c-input"
                  id={`${id}-${i}`}
                  name="value"
                  autoComplete="off"
                  aria-describedby={`${id}-${i}-in`}
                />
                <p className="c-field__hint" id={`${id}-${i}-in`}>
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
        <Why findings={findings} />
        <Dismissal group={id} findings={findings} refused={undismissed} />
      </div>
    </section>
  );
}
