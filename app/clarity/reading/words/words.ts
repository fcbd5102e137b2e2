import type { PassageKind } from "../../../catalogue/shapes/passage-kind";
import type { Passage } from "../passage";

/** Counts the words of a text as a word processor does. */
export const countWords = (text: string): number => text.match(/[^\s]+/g)?.length ?? 0;

/** Counts the words of the passages in which a signal counts: those that describe the work. */
export function countScored(passages: readonly Passage[], counts: ReadonlyMap<PassageKind, number>): number {
  return passages.reduce((sum, { kind, text }) => sum + ((counts.get(kind) ?? 0) > 0 ? countWords(text) : 0), 0);
}
