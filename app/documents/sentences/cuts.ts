import { wordCount } from "../../requisition/texts/texts";

export { wordCount };

/** The end of a sentence: after its punctuation and closing quotes, before a capital or a number. */
const END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|U\.S|U\.K|Inc|Ltd|No|approx|St|Mt|Ft|Dr|Mr|Ms|Mrs|Prof|Sr|Jr|Dept|Corp|Co|Ph\.D)\.)(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}“"(])|(?<!\b(?:e\.g|i\.e|etc|vs|No|Nos|approx|min|max|ca?|pp?)\.)(?<=[.!?…]["”’]?)\s+(?=\p{N})/u;

/**
 * Splits a text into sentences. Abbreviations such as "e.g." and "U.S." do not end one, nor does "min." before a
 * number.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .trim()
    .split(END)
    .filter((sentence) => sentence !== "");

/** The first sentences of a text, up to `most` words together, but at least one. */
export function firstSentences(text: string, most: number): string[] {
  const sentences = sentencesOf(text);
  return sentences.filter((_, i) => i === 0 || wordCount(sentences.slice(0, i + 1).join(" ")) <= most);
}

/** Words that a cut must never remove: without them a promise, a limit or a refusal could mean the opposite. */
const LIMITS =
  /\b(not|never|no|nobody|none|unless|except|excluding|although|though|only|until|without|instead|otherwise|less than|more than|at least|at most|up to|within)\b|n[’']t\b/i;

const SIDE = "and|so|so that|which|because|with|on|for|in|as|plus|each with|each|starting with|including|before|from";

/** A clause with a condition or a person: "and a reason when it does" belongs to the text before it. */
const BOUND = /^(?:and|plus|as) .*\b(when|whenever|if|where|who|whom|whose|which|whether)\b/is;

/** A separate benefit, whatever it is added to. */
const BENEFIT =
  /\b(holidays?|leave|days?|weeks?|hours?|months?|pay|paid|salary|insurance|insured|pension|allowance|stipend|bonus(?:es)?|PTO|sabbaticals?|discounts?|childcare|401\(k\))/i;

/** The start of a part that limits or widens the one before it: "or equivalent practice", "but never on a Friday". */
const LIMITS_BEFORE =
  /^(?:(?:and|which|who|so) )?(?:or|but|not|never|no|nobody|none|nor|unless|except|excluding|although|though|only|until|without|instead|otherwise|within|at least|at most|up to|if|provided|subject to|depending|once|vested)\b/i;

/** True for a part whose removal would reverse the one before it or make it stricter. */
export const isLimit = (part: string): boolean => LIMITS_BEFORE.test(part);

/** The parts of a text between its commas; commas between digits do not count. */
export const partsOf = (text: string): string[] => text.split(/,(?!\d)\s*|;\s+/);

/** True for a part that starts with a conjunction: "and c", "b or c". */
export const isJoined = (part: string): boolean => /(?:^| )(?:and|or) /.test(part);

/** True if all parentheses, brackets and quotation marks are balanced. */
export function isWhole(text: string): boolean {
  const opens = (open: RegExp, close: RegExp) => (text.match(open) ?? []).length === (text.match(close) ?? []).length;
  return opens(/\(/g, /\)/g) && opens(/\[/g, /\]/g) && opens(/“/g, /”/g) && (text.match(/"/g) ?? []).length % 2 === 0;
}

const EXAMPLE = "(?:such as|for example|for instance|e\\.g\\.),? ";
/** An example after a comma; without the comma, "areas such as payroll" defines which areas are meant. */
const EXAMPLE_STARTS = new RegExp(`, ${EXAMPLE}`);
const EXAMPLE_IN_PARENTHESES = new RegExp(`(?<!\\s)\\s*\\(${EXAMPLE}[^()]*\\)`, "g");

/** Continues the sentence after a list and is not an item of it: "and can show". */
const GOES_ON =
  /^(?:and|but|so) (?:you|we|they|can|could|have|has|had|will|would|are|is|were|was|do|does|did|knows?|still|then)\b/i;
/** The same, but without a comma once the list is cut: "tools, such as Jira, for the plan". */
const LEADS_ON =
  /^(?:for|on|to|in|at|by|with|without|within|from|of|before|after|until|through|across|over|under|into|about|against|between|among|during|per|so that)\b/i;

/**
 * Removes examples: ", such as …", ", for example …" and "(e.g. …)", each with its whole list. What continues after the
 * list stays; if the end of a list is unclear, the list stays too.
 */
export function withoutExample(text: string): string {
  const bare = text.replace(EXAMPLE_IN_PARENTHESES, "");
  return EXAMPLE_STARTS.test(bare) ? sentencesOf(bare).map(withoutItsExample).join(" ") : bare;
}

function withoutItsExample(sentence: string): string {
  const found = EXAMPLE_STARTS.exec(sentence);
  if (!found) return sentence;
  const [, list = "", end = ""] = /^(.*?)(;.*|[.!?…]?)$/s.exec(sentence.slice(found.index + found[0].length))!;
  const rest = afterList(list.split(/, (?!\d)/));
  const short = rest === undefined ? sentence : sentence.slice(0, found.index) + rest + end;
  return isWhole(short) && isWhole(list) && !/: | [-–—] /.test(list) ? short : sentence;
}

/** What continues after a list of examples, "" if the list runs to the end; undefined if that is unclear. */
function afterList(items: readonly string[]): string | undefined {
  const leadsOn = (item: string, i: number) => {
    const [lead] = LEADS_ON.exec(item) ?? [];
    // "Data from labs, from clinics" is a list.
    return lead !== undefined && !` ${items.slice(0, i).join(" ")}`.includes(` ${lead} `);
  };
  const next = items.findIndex((item, i) => i > 0 && (GOES_ON.test(item) || leadsOn(item, i)));
  const list = next < 0 ? items : items.slice(0, next);
  const isEnded = list.length === 1 || isJoined(list.at(-1)!);
  if (!isEnded || list.slice(0, -1).some(isJoined)) return undefined;
  if (next < 0) return list.length === 2 && /^and /.test(list[1]!) ? undefined : "";
  return (LEADS_ON.test(items[next]!) ? " " : ", ") + items.slice(next).join(", ");
}

/**
 * The first sentence, or the whole text if later sentences limit it: "A degree in science. Practice counts instead".
 */
export function mainSentence(text: string): string {
  const [first = "", ...rest] = sentencesOf(text);
  return LIMITS.test(rest.join(" ")) ? text : first;
}

/** Starts with a clause that needs the main clause after it: "When a release slips, …". */
const FRONTED =
  /^(?:when|whenever|if|while|as|before|after|once|because|since|although|where|with|in|on|for|at|from|by|through|during|within|to|together|instead|besides)\b/i;
/** Needs its other half: "both … and", "not only … but"; but not "she and you can both". */
const WAITS = /(?<! and .*)\b(?:both|either|neither|not (?:only|just)|between)\b(?!.* (?:and|or|nor|but) )/i;
const PREPOSITION = /^(?:and )?(?:with|on|for|in|from|before|as|to|at|by)\b/i;
const OBJECT = /^(?:the|an?|what|how|why|whether|that|it|them|our|your|their|its|every|each|all|any)\b/i;
const JOINS = new RegExp(`^(?:${SIDE}|but|or|who|where|when|to)\\b`, "i");

/**
 * True if a text can end before this tail, after a comma: the first part is a full sentence that does not continue
 * after the tail.
 */
export function canEndBefore(first: string, tail: string): boolean {
  const [side = "", ...more] = partsOf(tail);
  // "Show to the panel, with figures, what it cost": the tail is in the middle.
  const [next = ""] = more;
  const isList = !OBJECT.test(next) && more.some(isJoined);
  const isInMiddle = PREPOSITION.test(side) && next !== "" && !JOINS.test(next) && !isList;
  const isInDashes = [first, tail].every((part) => / [-–—] /.test(part));
  return isWhole(first) && !isInDashes && !FRONTED.test(first) && !WAITS.test(first) && !isInMiddle;
}

/**
 * Removes what follows the first comma if that clause only adds to the text and at least `least` words remain. Commas
 * between digits do not count, a list ("a, b and c") is never split, and a clause that limits or completes the first
 * part stays.
 */
export function withoutTail(text: string, least = 7): string {
  const found = new RegExp(`^((?:[^,;:]|,(?=\\d))+), ((?:${SIDE}) .+?)([.]?)$`, "su").exec(text);
  if (!found || sentencesOf(text).length > 1 || wordCount(found[1]!) < least) return text;
  const isKept = LIMITS.test(found[2]!) || BOUND.test(found[2]!) || partsOf(found[2]!).some(isLimit);
  return isKept || !canEndBefore(found[1]!, found[2]!) ? text : found[1]! + found[3]!;
}

/**
 * Removes an addition ("and …", "plus …") from a benefit. Limits, requirements and separate benefits stay: "Free meals,
 * and coffee" becomes "Free meals"; "25 days of leave, plus public holidays" is unchanged.
 */
export function withoutAddition(text: string): string {
  const found = /^((?:[^,;:]|,(?=\d))+), ((?:and|plus|as well as) [^,.;]+)([.]?)$/u.exec(text);
  const binds = /\b(travel|meetings?|visits?|on[- ]call|weekends?|shifts?|evenings?)\b/i;
  const isKept = (tail: string) => [LIMITS, BOUND, BENEFIT, binds].some((kind) => kind.test(tail));
  return !found || isKept(found[2]!) ? text : found[1]! + found[3]!;
}

/**
 * Shortens a benefit: "Health insurance, with dental coverage" becomes "Health insurance". Limits and separate benefits
 * stay.
 */
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

/** A way to shorten a text; returns the text unchanged if it does not apply. */
export type Cut = (text: string) => string;

/** Shortens texts until they have at most `budget` words together: one cut at a time, the longest text first. */
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
