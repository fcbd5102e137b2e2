import { Glyph, type GlyphName } from "../glyph";

/** An action for a requisition in the list: the intent, the label and the icon. */
export type RowAct = readonly [intent: string, word: string, glyph: GlyphName];

interface RowMenuProps {
  readonly id: string;
  readonly name: string;
  readonly acts: readonly RowAct[];
  /** The form the buttons belong to. */
  readonly form: string;
}

/** Less common actions for a requisition, in a menu behind three dots; one menu is open at a time. */
export function RowMenu({ id, name, acts, form }: RowMenuProps) {
  return (
    <details className="c-menu" name="row">
      <summary className="c-icon" title={`More for ${name}`}>
        <Glyph name="more" />
        <span className="u-hidden">More for {name}</span>
      </summary>
      <div>
        {acts.map(([intent, word, glyph]) => (
          <button key={intent} form={form} name="intent" value={`${intent}:${id}`}>
            <Glyph name={glyph} />
            {word}
            <span className="u-hidden"> {name}</span>
          </button>
        ))}
      </div>
    </details>
  );
}
