import { Glyph } from "./glyph";

/** The field of a search, its label in it and spoken; sent as "q". */
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
