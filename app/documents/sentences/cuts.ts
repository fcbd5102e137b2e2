/** How many words a text has. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Where a sentence ends: at a capital behind its mark and what closes it, or at a number behind the mark alone. */
const END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|U\.S|U\.K|Inc|Ltd|No|approx|St|Dr|Mr|Ms|Mrs)\.)(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}“"(])|(?<!\b(?:e\.g|i\.e|etc|vs|No|Nos|approx|min|max|ca?|pp?)\.)(?<=[.!?…]["”’]?)\s+(?=\p{N})/u;

/** A text in its sentences. Abbreviations such as "e.g." and "U.S." end none, and neither does "min." before a number. */
export const sentencesOf = (text: string): string[] =>
  text
    .trim()
    .split(END)
    .filter((sentence) => sentence !== "");

/** What a cut must never take away: it would turn a promise, a limit or a refusal into its opposite. */
const LIMITS =
  /\b(not|never|no|nobody|none|unless|except|excluding|although|though|only|until|without|instead|otherwise|less than|more than|at least|at most|up to|within)\b|n[’']t\b/i;

const SIDE = "and|so|so that|which|because|with|on|for|in|as|plus|each with|each|starting with|including|before|from";

/** A second part that holds under a condition, or of somebody: "and a reason when it does" answers what stands before it. */
const BOUND = /^(?:and|plus|as) .*\b(when|whenever|if|where|who|whom|whose|which|whether)\b/is;

/** A benefit of its own, whatever it is added to. */
const BENEFIT =
  /\b(holidays?|leave|days?|weeks?|hours?|months?|pay|paid|salary|insurance|insured|pension|allowance|stipend|bonus(?:es)?|PTO|sabbaticals?|discounts?|childcare|401\(k\))/i;

/** A text without its examples: ", such as …," and "for example …". */
export const withoutExample = (text: string): string =>
  text
    .replace(/, such as [^,.;()]+,(?= )/g, "")
    .replace(/,? such as [^.;()]+(?=[.;]|$)/g, "")
    .replace(/,? for example [^,.;()]+/g, "");

/** The first sentence, unless those behind it limit what it says: "A degree in science. Practice counts instead" stays. */
export function mainSentence(text: string): string {
  const [first = "", ...rest] = sentencesOf(text);
  return LIMITS.test(rest.join(" ")) ? text : first;
}

/**
 * A text without what follows its first comma, where that is a clause that adds to it and at least `least` words stay. A comma
 * between digits is none, a list ("a, b and c") is never taken apart, and what limits or answers the first part stays.
 */
export function withoutTail(text: string, least = 7): string {
  const found = new RegExp(`^((?:[^,;:]|,(?=\\d))+), ((?:${SIDE}) .+?)([.]?)$`, "su").exec(text);
  if (!found || sentencesOf(text).length > 1 || wordCount(found[1]!) < least) return text;
  return LIMITS.test(found[2]!) || BOUND.test(found[2]!) ? text : found[1]! + found[3]!;
}

/**
 * A benefit without an addition to it ("and …", "plus …"). What limits a promise, asks for something or is a benefit of its own
 * stays: "Free meals, and coffee" is free meals, "25 days of leave, plus public holidays" is both.
 */
export function withoutAddition(text: string): string {
  const found = /^((?:[^,;:]|,(?=\d))+), ((?:and|plus|as well as) [^,.;]+)([.]?)$/u.exec(text);
  const binds = /\b(travel|meetings?|visits?|on[- ]call|weekends?|shifts?|evenings?)\b/i;
  const isKept = (tail: string) => [LIMITS, BOUND, BENEFIT, binds].some((kind) => kind.test(tail));
  return !found || isKept(found[2]!) ? text : found[1]! + found[3]!;
}

/** A benefit in short: "Health insurance, with dental coverage" is health insurance; a benefit of its own or a limit stays. */
export function benefitInShort(text: string): string {
  const main = sentencesOf(text)
    .slice(1)
    .some((more) => BENEFIT.test(more))
    ? text
    : mainSentence(text);
  if (/, (?:and|plus|as well as) /.test(main)) return withoutAddition(main);
  const short = withoutTail(main, 2);
  return BENEFIT.test(main.slice(short.replace(/[.]$/, "").length)) ? main : short;
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
