import type { ComparisonCell, ComparisonRow } from "./comparison";

/**
 * What stands in a cell where there is no text to show: "Same as A", "Not written" or, for a row of a list, "None"; undefined
 * where the text itself stands. Without marks the same text is shown again.
 */
export function insteadOfText(
  { open }: Pick<ComparisonRow, "open">,
  { text, compared }: ComparisonCell,
  marks = true,
): string | undefined {
  if (compared === "same" && marks) return "Same as A";
  return text === "" ? (open ? "None" : "Not written") : undefined;
}

/** How a cell differs from A: "3 words removed, 5 added", or why nobody can say; "" where words are not what differs. */
export function differenceInWords({ words, unmarked }: Pick<ComparisonCell, "words" | "unmarked">): string {
  const parts = [
    words ? `${words.removed} ${words.removed === 1 ? "word" : "words"} removed, ${words.added} added` : "",
    unmarked ? `too ${unmarked === "too long" ? "long" : "different"} to mark word by word` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
