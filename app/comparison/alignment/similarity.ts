import { cut, isWord } from "../marking/cut";

/** Words that two sentences share regardless of their subject. */
const STOP_WORDS = new Set(
  (
    "a an the and or but nor of to in on at by for from with without into as is are was were be been has have had will would " +
    "can could may must should do does did it its this that these those they them their you your we our us who whom which what " +
    "when where how there here than then so such not no if all each every any one"
  ).split(" "),
);

/** True if a text contains only spaces, punctuation and words such as "the". */
export function isFiller(text: string): boolean {
  return cut(text).every((piece) => !isWord(piece) || STOP_WORDS.has(piece.toLowerCase()));
}

/**
 * Returns what a text is about: the set of its words in lowercase, without stop words and without a plural or
 * possessive s, so that "Releases" matches "release". A text of only stop words keeps them; a text without words is its
 * own only word. `pieces` is the text as split by `cut`, if that is already done.
 */
export function contentWords(text: string, pieces: readonly string[] = cut(text)): ReadonlySet<string> {
  const all = pieces.filter(isWord).map((word) => word.toLowerCase());
  const meaningful = all.filter((word) => !STOP_WORDS.has(word));
  const stems = (meaningful.length > 0 ? meaningful : all).map(withoutS);
  return new Set(stems.length > 0 || text === "" ? stems : [text]);
}

const withoutS = (word: string): string => (word.endsWith("s") ? word.replace(/['’]s$|(?<=\p{L}{3})s$/u, "") : word);

/**
 * The Dice coefficient of two sets, from 0 (nothing shared) to 1 (the same): twice the number of shared items, divided
 * by the sum of the sizes.
 */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
