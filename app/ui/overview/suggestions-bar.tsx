import { Glyph } from "../glyph";

interface SuggestionsBarProps {
  readonly suggestions: number;
  /** True if a role type's typical answers would fill whole sections. */
  readonly canSuggest: boolean;
}

/** How many answers are suggested, with the buttons that settle or add some; nothing if there is nothing to do about them. */
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
