import type { ComparisonCell, ComparisonRow } from "../comparison";
import { letter } from "../shown/letters";

/** What a cell says in place of a text: the same as one before it, no row of a list, an answer that was left blank. */
export type Placeholder = "same" | "none" | "blank";

/**
 * What a cell shows instead of a text; undefined if it shows the text. Without marks a repeated text is shown again.
 */
export function placeholderFor(
  { open }: Pick<ComparisonRow, "open">,
  { text, like }: Pick<ComparisonCell, "text" | "like">,
  marks = true,
): Placeholder | undefined {
  if (like !== undefined && marks) return "same";
  return text === "" ? (open ? "none" : "blank") : undefined;
}

/** The words of it, on pages and in a shell: "as A". */
export const placeholderInWords = (instead: Placeholder, { like = 0 }: Pick<ComparisonCell, "like">): string =>
  instead === "same" ? `as ${letter(like)}` : instead === "none" ? NONE : NOT_WRITTEN;

export const NONE = "none";
export const NOT_WRITTEN = "not written";

/** How a cell differs from A: "3 words removed, 5 added"; "" where words are not what differs. */
export function differenceInWords({ words }: Pick<ComparisonCell, "words">): string {
  return words ? `${words.removed} ${words.removed === 1 ? "word" : "words"} removed, ${words.added} added` : "";
}
