import { stem } from "../clarity/reading/stem";

/** Finds words in any script, Chinese and Thai among them, which write no spaces. */
const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

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
  for (const { segment, isWordLike } of SEGMENTER.segment(folded(text))) {
    // The segmenter takes "node.js" and "snake_case" for one word; somebody may look for either part.
    if (isWordLike) for (const part of segment.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) words.add(cut(stem(part)));
  }
  return [...words];
}

const cut = (word: string): string => [...word].slice(0, LONGEST).join("");
