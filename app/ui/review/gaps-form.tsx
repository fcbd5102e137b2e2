import type { GroupGap } from "./shown-group";

interface GapsFormProps {
  readonly gaps: readonly GroupGap[];
  /** The page that fills gaps, which this form is sent to. */
  readonly action: string;
  readonly saveId: string;
}

/** Fills gaps, each once, wherever it is. */
export function GapsForm({ gaps, action, saveId }: GapsFormProps) {
  return (
    <form method="post" action={action} className="c-group__body">
      <input type="hidden" name="saveId" value={saveId} />
      <input type="hidden" name="return" value="review" />
      <div className="c-group__fields">
        {gaps.map(({ name, label, before, slot, after }, i) => (
          <div key={name} className="c-field">
            <input type="hidden" name="gap" value={name} />
            <label htmlFor={`gap-${i}`}>{label}</label>
            <input
              className="c-input"
              id={`gap-${i}`}
              name="value"
              autoComplete="off"
              aria-describedby={`gap-${i}-in`}
            />
            <p className="c-field__hint" id={`gap-${i}-in`}>
              {before}
              <strong>{slot}</strong>
              {after}
            </p>
          </div>
        ))}
      </div>
      <button className="c-button is-small" name="intent" value="fill">
        Save<span className="u-hidden"> blanks</span>
      </button>
      <a href={`${action}?return=review`}>See every place</a>
    </form>
  );
}
