import { type Kind, readDigits, shifted } from "./digits";
import { grouped, unmistakable } from "./standard-number";
import { moneyWordsOf } from "./money-words";
import { parseAmount } from "./typed-amount";

/** The unit of a number field, if people may type it after the number. */
export type Unit = "money" | "minutes" | "days" | "percent" | "people";

export type NumberReading =
  | { readonly status: "blank" }
  | { readonly status: "read"; readonly value: number }
  /** Says what to type instead: the number has two readings, or comes with something that the field cannot store. */
  | { readonly status: "asks"; readonly ask: string }
  | { readonly status: "not" };

/** The factor from a typed unit to the field's unit: "2 hours" is 120 minutes. */
const UNITS: Readonly<Record<Exclude<Unit, "money">, readonly (readonly [RegExp, number])[]>> = {
  minutes: [
    [/^(?:m|min|mins|minutes?)\.?$/i, 1],
    [/^(?:h|hrs?|hours?)\.?$/i, 60],
  ],
  days: [
    [/^(?:d|days?|calendar days?)\.?$/i, 1],
    [/^(?:w|wks?|weeks?)\.?$/i, 7],
  ],
  percent: [[/^(?:%|percent|per cent|pct\.?)$/i, 1]],
  people: [[/^(?:people|persons?|reports?|direct reports?|interviewers?|ftes?)$/i, 1]],
};

const NOT = { status: "not" } as const;
const RANGE = /\d.*?(?:-|–|—|\bto\b|\band\b|\bbis\b|\.\.).*?\d/i;
const BOUND =
  /^(?:[~≈<>≤≥＜＞]=?|c\.|ca\.?|circa|approx\.?|about|around|up to|at least|at most|from|min\.?|max\.?)|\d\s?\+$/i;

/**
 * Reads a number as people type it, for a field with exactly one number.
 * - "90 000", "90'000", "90,000", "1,40,000", "90k", "1.2m", "1,5", "８５", "١٢": read, with any kind of space, dash or
 *   digit.
 * - "85%", "45 min", "2 hours", "EUR 75,000 a year": read if the field has that unit. `typedPay` checks currency and
 *   period.
 * - "-5" and "−5": read as negative, which the field's own limits then reject.
 * - "1.234" if it can be 1234 or 1.234: questioned, with both readings.
 * - "~90", "≥ 90", "< 5", "90+", "75-90k": questioned, as the field cannot store that they are not exact.
 * - Words, dates, "1e9", "0x10", "12 34": not read.
 * In: the text after cleaning. Out: the number, a blank, or what to ask.
 */
export function readNumber(text: string, kind: Kind, unit?: Unit): NumberReading {
  const typed = text.trim();
  if (typed === "") return { status: "blank" };
  const factors = unit === undefined || unit === "money" ? [] : UNITS[unit];
  const factorOf = (word: string) => factors.find(([pattern]) => pattern.test(word))?.[1];
  const amount = parseAmount(typed, (word) => factorOf(word) !== undefined);
  if (!amount) return RANGE.test(typed) ? { status: "asks", ask: "write one number, not a range" } : NOT;
  const { before, after, digits, scale } = amount;
  if (BOUND.test(typed)) {
    const alone = readDigits(digits, kind);
    const example = alone.status === "read" ? `, such as ${grouped(shifted(alone.plain, scale))}` : "";
    return { status: "asks", ask: `write one exact number${example}` };
  }
  const isMoney = unit === "money" && moneyWordsOf({ before, after }) !== undefined;
  const factor = isMoney || (before === "" && after === "") ? 1 : before === "" ? factorOf(after) : undefined;
  if (factor === undefined) return NOT;
  // "1.234k" is ambiguous even if "1.234" is not.
  const read = readDigits(digits, scale > 0 ? "scaled" : kind);
  if (read.status === "not") return NOT;
  if (read.status === "asks") return { status: "asks", ask: askWhich(read.readings, scale) };
  return { status: "read", value: times(Number(shifted(read.plain, scale)), factor) };
}

/** "1.1 hours" is 66 minutes, not 66.00000000000001. */
const times = (value: number, factor: number): number => (factor === 1 ? value : Number((value * factor).toFixed(6)));

/**
 * Shows both readings, and how to type each without ambiguity: "did you mean 1,234 or 1.234? Type 1234 or 1.2340",
 * "90,000 or 90".
 */
export function askWhich(readings: readonly [string, string], scale = 0): string {
  const [many, few] = readings.map((plain) => shifted(plain, scale));
  const least = few!.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return `did you mean ${grouped(many!)} or ${grouped(least)}? Type ${many} or ${unmistakable(least)}`;
}
