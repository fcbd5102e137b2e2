/** The newest save, if it can be undone. */
export interface Undoable {
  readonly version: number;
  /** "Metric 2 removed." */
  readonly sentence: string;
}

interface UndoBannerProps {
  readonly undoable: Undoable | undefined;
  /** The id of the button's form, if the button is outside of it. */
  readonly form?: string;
}

/**
 * Says what was done last, with a button that undoes it; shown until another button of its section is pressed. Must be
 * inside a form with this intent, or name one.
 */
export function UndoBanner({ undoable, form }: UndoBannerProps) {
  if (!undoable) return null;
  return (
    <div className="c-message has-action" role="status">
      <p>{undoable.sentence}</p>
      <button className="c-button is-small" form={form} name="intent" value={`undo:${undoable.version}`}>
        Undo
      </button>
    </div>
  );
}
