import { Glyph, type GlyphName } from "../glyph";

/** What can be done with a requisition from the list: the intent, its word and its shape. */
export type RowAct = readonly [intent: string, word: string, glyph: GlyphName];

interface RowMenuProps {
  readonly id: string;
  readonly name: string;
  readonly acts: readonly RowAct[];
  /** The form the buttons belong to. */
  readonly form: string;
}

/** What few do with a requisition, behind three dots; one menu is open at a time. */
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
