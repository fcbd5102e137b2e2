import { Glyph } from "../glyph";
import { useSectionForm } from "./form-context";

/** Says that an answer is only a suggestion (the top of the form says by whom), with the buttons that keep it or take it away; nothing if it is none. */
export function Suggestion({ path, label }: { path: string; label: string }) {
  const { suggested, sources } = useSectionForm();
  if (!Object.hasOwn(suggested, path)) return null;
  const source = Object.hasOwn(sources, path) ? sources[path] : undefined;
  return (
    <>
      <span className="c-chip">
        <Glyph name="spark" />
        Suggested
      </span>
      <span className="c-field__acts">
        <button className="c-button is-small is-plain" name="intent" value={`keep:${path}`}>
          Keep<span className="u-hidden"> {label}</span>
        </button>
        <button className="c-button is-small is-plain" name="intent" value={`clear:${path}`}>
          Clear<span className="u-hidden"> {label}</span>
        </button>
      </span>
      {source ? (
        <span className="c-field__from">
          From {source.at}
          {source.sentence === undefined ? ", word for word" : null}
          {source.sentence === undefined ? null : (
            <>
              : <q>{source.sentence}</q>
            </>
          )}
        </span>
      ) : null}
    </>
  );
}
