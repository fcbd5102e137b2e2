/** The newest save, where it can be undone. */
export interface Undoable {
  readonly version: number;
  /** "Metric 2 removed." */
  readonly sentence: string;
}

interface UndoBannerProps {
  readonly undoable: Undoable | undefined;
  /** The form of the button, if it is outside of it. */
  readonly form?: string;
}

/**
 * Says what was done last and undoes it; shown until the next button of its section. Rendered in, or naming, a form
 * with this intent.
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
