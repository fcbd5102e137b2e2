import { stem } from "../../clarity/reading/words/stem";
import { cut, isWord } from "../../comparison/marking/cut";

/** Longer than any real word; longer ones are cut and found by their start. */
const LONGEST = 60;

/** Normalizes a text for comparing and sorting: removes accents, case, and variants of the same letter. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase();
}

/** The distinct words of a text for the search index: folded, and without plural and verb endings. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const piece of cut(folded(text)).filter(isWord)) {
    // "node.js" and "snake_case" are one piece, but either part can be searched for.
    for (const part of piece.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(shortened(stem(part)));
  }
  return [...words];
}

const shortened = (word: string): string => [...word.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("");
