import type { ComparisonCell, ComparisonRow } from "../comparison";
import { letter } from "../shown/letters";

/** What a cell says instead of a text: the same as an earlier one, no row in a list, or a blank answer. */
export type Placeholder = "same" | "none" | "blank";

/**
 * What a cell says instead of a text; undefined if it shows the text itself. Without marks, a repeated text is shown
 * again.
 */
export function placeholderFor(
  { open }: Pick<ComparisonRow, "open">,
  { text, like }: Pick<ComparisonCell, "text" | "like">,
  marks = true,
): Placeholder | undefined {
  if (like !== undefined && marks) return "same";
  return text === "" ? (open ? "none" : "blank") : undefined;
}

/** The placeholder in words, on pages and in a shell: "as A". */
export const placeholderInWords = (instead: Placeholder, { like = 0 }: Pick<ComparisonCell, "like">): string =>
  instead === "same" ? `as ${letter(like)}` : instead === "none" ? NONE : NOT_WRITTEN;

export const NONE = "none";
export const NOT_WRITTEN = "not written";

/** How a cell differs from A: "3 words removed, 5 added"; "" if the difference is not in words. */
export function differenceInWords({ words }: Pick<ComparisonCell, "words">): string {
  return words ? `${words.removed} ${words.removed === 1 ? "word" : "words"} removed, ${words.added} added` : "";
}
