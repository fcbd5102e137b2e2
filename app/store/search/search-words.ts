import { stem } from "../../clarity/reading/words/stem";
import { cut, isWord } from "../../comparison/marking/cut";

/** Longer than any word; what is longer is found by its beginning. */
const LONGEST = 60;

/** A text for comparing and sorting: without accents, capitals and the forms that one letter may have. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase();
}

/** The words of a text as it is searched, each once: folded, without the endings that a plural or a verb has. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const piece of cut(folded(text)).filter(isWord)) {
    // "node.js" and "snake_case" are one piece; someone may look for either part.
    for (const part of piece.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(shortened(stem(part)));
  }
  return [...words];
}

const shortened = (word: string): string => [...word.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("");
