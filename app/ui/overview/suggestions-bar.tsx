import { Glyph } from "../glyph";

interface SuggestionsBarProps {
  readonly suggestions: number;
  /** True if the role type's suggestions would fill whole sections. */
  readonly canSuggest: boolean;
}

/** The number of suggestions, with buttons to keep or add some; renders nothing if neither is possible. */
export function SuggestionsBar({ suggestions, canSuggest }: SuggestionsBarProps) {
  if (suggestions === 0 && !canSuggest) return null;
  return (
    <form method="post" className="c-suggested">
      <Glyph name="spark" />
      <p>
        {suggestions === 0
          ? "Some sections are blank. Start with what is typical for this role type."
          : `${suggestions} ${suggestions === 1 ? "suggestion" : "suggestions"} to review. Documents mark them until you keep or edit them.`}
      </p>
      {suggestions > 0 ? (
        <button className="c-button is-small" name="intent" value="keep-all">
          Keep all {suggestions}
        </button>
      ) : null}
      {canSuggest ? (
        <button className="c-button is-small" name="intent" value="suggest">
          Suggest answers for the blanks
        </button>
      ) : null}
    </form>
  );
}
