import type { Text } from "./blocks/document";

/** A count with its noun: "1 round", "5 rounds". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A label inside a sentence: "What is built" becomes "what is built"; "API owner" keeps its capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][^A-Z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/**
 * Capitalizes a text, as phrases for the middle of a sentence may also be alone in a table. Names such as "iOS" and
 * "eBay", addresses and "p95" keep their letters.
 */
export const capital = (text: string): string =>
  KEEPS_SMALL.test(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);

const KEEPS_SMALL = /^(?:\p{Ll}+\p{Lu}|\p{Ll}\d|\S+@|\S+\.\p{L}{2,}(?:\/|\s|$))/u;

/** The same for a text of spans. */
export const capitalText = ([first, ...rest]: Text): Text =>
  first ? [{ ...first, text: capital(first.text) }, ...rest] : [];

/** Adds a full stop unless the text already ends with punctuation. */
export const stopped = (text: string): string => (ENDED.test(text) ? text : `${text}.`);

/** Punctuation at the end, also in quotes, or a whole sentence in parentheses: "(Yes, we do!)". */
const ENDED = /[.!?…。:]$|[.!?…]["”]$|(?:^|[.!?…]\s)\([^()]*[.!?…]\)$/;

/** A date in words, in UTC: "November 22, 2026"; `time` in milliseconds since 1970. */
export const dayInWords = (time: number): string => DAY.format(time);

const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
