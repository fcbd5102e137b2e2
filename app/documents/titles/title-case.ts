import type { Letters } from "../../catalogue/shapes/letters";

const SMALL = new Set("a an and for in of on or the to with".split(" "));

/** Lowercase words in title case: "Head of Delivery", "API Product Manager", "Go-to-Market Lead". */
export function inTitleCase({ acronyms, unlessTime, inTitles }: Letters, words: string): string {
  const written = (word: string) => acronyms.get(word) ?? unlessTime.get(word) ?? inTitles.get(word);
  return words.replace(
    /[\p{L}\p{N}'’]+/gu,
    (word, at: number) =>
      written(word) ?? (at > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}(?!\p{Ll}*\p{Lu})/u, upper)),
  );
}

const upper = (letter: string): string => letter.toUpperCase();
