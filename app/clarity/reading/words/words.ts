import type { PassageKind } from "../../../catalogue/shapes/passage-kind";
import type { Passage } from "../passage";

/** Words of a text as a word processor counts them. */
export const countWords = (text: string): number => text.match(/[^\s]+/g)?.length ?? 0;

/** Words of the passages in which a signal counts: those that describe the work. */
export function countScored(passages: readonly Passage[], counts: ReadonlyMap<PassageKind, number>): number {
  return passages.reduce((sum, { kind, text }) => sum + ((counts.get(kind) ?? 0) > 0 ? countWords(text) : 0), 0);
}
