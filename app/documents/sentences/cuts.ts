/** How many words a text has. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A text in its sentences. Abbreviations such as "e.g." and "U.S." end none. */
export const sentencesOf = (text: string): string[] =>
  text
    .trim()
    .split(
      /(?<!\b(?:e\.g|i\.e|etc|vs|U\.S|U\.K|Inc|Ltd|No|approx|St|Dr|Mr|Ms|Mrs)\.)(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}\p{N}“"(])/u,
    )
    .filter((sentence) => sentence !== "");

/** What a cut must never take away: it would turn a promise, a limit or a refusal into its opposite. */
const LIMITS =
  /\b(not|never|no|nobody|none|unless|except|only|until|without|less than|more than|at least|at most|up to|within)\b|n[’']t\b/i;

const SIDE =
  "and|but|so|so that|which|because|with|on|for|in|as|plus|each with|each|starting with|including|before|until|from";

/** A text without its examples: ", such as …," and "for example …". */
export const withoutExample = (text: string): string =>
  text
    .replace(/, such as [^,.;()]+,(?= )/g, "")
    .replace(/,? such as [^.;()]+(?=[.;]|$)/g, "")
    .replace(/,? for example [^,.;()]+/g, "");

/** The first so many sentences. */
export const firstSentences = (text: string, count = 1): string => sentencesOf(text).slice(0, count).join(" ");

/**
 * A text without what follows its first comma, where that is a clause that adds to it and at least `least` words stay. A comma
 * between digits is none, and a list ("a, b and c") is never taken apart.
 */
export function withoutTail(text: string, least = 7): string {
  const found = new RegExp(`^((?:[^,;:]|,(?=\\d))+), (?:${SIDE}) (.+?)([.]?)$`, "su").exec(text);
  if (!found || sentencesOf(text).length > 1 || LIMITS.test(found[2]!) || wordCount(found[1]!) < least) return text;
  return found[1]! + found[3]!;
}

/** A benefit without an addition to it ("and …", "plus …"). What limits a promise, or asks for something, stays. */
export function withoutAddition(text: string): string {
  const found = /^((?:[^,;:]|,(?=\d))+), (and|plus|as well as) ([^,.;]+)([.]?)$/u.exec(text);
  const binds = /\b(travel|meetings?|visits?|on[- ]call|weekends?|shifts?|evenings?)\b/i;
  return !found || LIMITS.test(found[3]!) || binds.test(found[3]!) ? text : found[1]! + found[4]!;
}

/** A way to shorten a text; one that does not apply gives it back unchanged. */
export type Cut = (text: string) => string;

/** Shortens texts until all of them together have at most `budget` words: a cut at a time, the longest text first. */
export function fitted(texts: readonly string[], budget: number, cuts: readonly Cut[]): string[] {
  const fit = [...texts];
  const sum = () => fit.reduce((words, text) => words + wordCount(text), 0);
  for (const cut of cuts) {
    const left = new Set(fit.keys());
    while (sum() > budget && left.size > 0) {
      const longest = [...left].reduce((a, b) => (wordCount(fit[b]!) > wordCount(fit[a]!) ? b : a));
      left.delete(longest);
      fit[longest] = cut(fit[longest]!);
    }
  }
  return fit;
}
