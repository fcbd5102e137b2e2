import type { ComparisonCell, ComparisonRow } from "./comparison";
import { letter } from "./letters";

/** What a cell says in place of a text: the same as the baseline, no row of a list, an answer that was left blank. */
export type Instead = "same" | "none" | "blank";

/** What a cell says in place of a text, undefined where the text itself stands. Without marks the same text is shown again. */
export function insteadOfText(
  { open }: Pick<ComparisonRow, "open">,
  { text, compared }: Pick<ComparisonCell, "text" | "compared">,
  marks = true,
): Instead | undefined {
  if (compared === "same" && marks) return "same";
  return text === "" ? (open ? "none" : "blank") : undefined;
}

/** The words of it, on pages and in a shell. */
export const INSTEAD: { readonly [instead in Instead]: string } = {
  same: `as ${letter(0)}`,
  none: "none",
  blank: "not written",
};

/** How a cell differs from A: "3 words removed, 5 added"; "" where words are not what differs. */
export function differenceInWords({ words }: Pick<ComparisonCell, "words">): string {
  return words ? `${words.removed} ${words.removed === 1 ? "word" : "words"} removed, ${words.added} added` : "";
}
