import { Glyph } from "./glyph";

/** A search field with its label inside, which is also read aloud; sent as "q". */
export function SearchBox({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <div className="c-affix">
      <Glyph name="search" />
      <label className="u-hidden" htmlFor="q">
        {label}
      </label>
      <input
        className="c-input"
        id="q"
        name="q"
        type="search"
        maxLength={200}
        placeholder={label}
        defaultValue={words}
      />
    </div>
  );
}
