import { Glyph } from "../glyph";
import { useSectionForm } from "./form-context";

/** Marks an answer that is only a suggestion. */
export function Spark() {
  return (
    <span className="c-spark" title="Suggested">
      <Glyph name="spark" />
      <span className="u-hidden">, suggested</span>
    </span>
  );
}

interface SettleProps {
  readonly path: string;
  /** What the buttons apply to, for screen readers. */
  readonly label: string;
}

/** Buttons that turn a suggestion into an answer, or remove it. */
export function Settle({ path, label }: SettleProps) {
  return (
    <span className="c-settle">
      <button className="c-button is-small" name="intent" value={`keep:${path}`}>
        Keep<span className="u-hidden"> {label}</span>
      </button>
      <button className="c-button is-small is-plain" name="intent" value={`clear:${path}`}>
        Clear<span className="u-hidden"> {label}</span>
      </button>
    </span>
  );
}

/** The place of a suggestion in the text it was imported from; renders nothing for others. */
export function Source({ path }: { path: string }) {
  const { sources, suggested } = useSectionForm();
  const source = Object.hasOwn(suggested, path) && Object.hasOwn(sources, path) ? sources[path] : undefined;
  if (!source) return null;
  return (
    <p className="c-field__hint">
      From {source.at}
      {source.sentence === undefined ? ", word for word" : null}
      {source.sentence === undefined ? null : (
        <>
          : <q>{source.sentence}</q>
        </>
      )}
    </p>
  );
}

interface SuggestionBarProps {
  /** The number of unconfirmed suggestions in the section. */
  readonly count: number;
  /** Their origin. */
  readonly by: string;
}

/** Sections that show only their suggestions. Kept in the module, because each button leads to a new form. */
const alone = new Set<string>();

/** A bar for all suggestions of a section, to keep them or show only them; renders nothing if there are none. */
export function SuggestionBar({ count, by }: SuggestionBarProps) {
  const page = typeof location === "undefined" ? "" : location.pathname;
  if (count === 0) return null;
  return (
    <div className="c-suggested">
      <Glyph name="spark" />
      <p>
        <b>{count === 1 ? "1 answer" : `${count} answers`}</b> {count === 1 ? "comes" : "come"} from {by}, tinted below.
      </p>
      <button className="c-button is-small" name="intent" value="keep">
        {count === 1 ? "Keep it" : `Keep all ${count}`}
      </button>
      <label className="c-choice c-alone">
        <input
          type="checkbox"
          defaultChecked={alone.has(page)}
          autoComplete="off"
          onChange={(event) => (event.currentTarget.checked ? alone.add(page) : alone.delete(page))}
        />
        Show only these
      </label>
    </div>
  );
}
