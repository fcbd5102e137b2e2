import { cleanLine } from "../texts/clean-text";
import type { Disagree, Typed } from "../fields/section";
import { comparisonIn } from "./comparison";
import { currencySign } from "./currencies";
import { asciiDigits, type Kind, readDigits, shifted } from "./digits";
import { grouped, unmistakable } from "./house-number";
import { askWhich } from "./read-number";
import { parseAmount } from "./typed-amount";

const FIGURES = [
  { name: "baseline", label: "baseline" },
  { name: "target", label: "target" },
] as const;

/** Puts the figures of metrics in standard format, each by its unit, and reports ambiguous ones. */
export function typedMetrics(raw: Typed, disagree: Disagree): Typed {
  if (!Array.isArray(raw.metrics)) return raw;
  const metrics = raw.metrics.map((row: unknown, i) => {
    if (typeof row !== "object" || row === null) return row;
    return FIGURES.reduce((typed: Typed, { name, label }) => {
      const [figure, unit] = [typed[name], typed.unit ?? ""];
      if (typeof figure !== "string" || typeof unit !== "string") return typed;
      const read = typedFigure(cleanLine(figure), cleanLine(unit));
      if ("ask" in read) disagree(["metrics", i, name], `Metric ${i + 1}, ${label}: ${read.ask}`);
      return "ask" in read ? typed : { ...typed, [name]: read.figure, ...(read.unit ? { unit: read.unit } : {}) };
    }, row as Typed);
  });
  return { ...raw, metrics };
}

/** Distinguishes a scale ("5m") from a unit: with these, and without a unit, it stays as typed. */
const TIME = /\b(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|weeks?|months?|quarters?|years?)\b/i;
const SCALED = /\b(?:k|m|mn|bn?|thousands?|millions?|billions?|lakhs?|crores?)\b/i;

/**
 * A figure of a metric, which is text: a number in standard format, or words that stay as they are.
 * - "90 000", "90k", "1,5", "９０": "90,000", "90,000", "1.5", "90". Four digits stay together, as they may be a year.
 * - "12 days" if the unit is days, "85%" if it is percent, "€75.000" if it is EUR: the number alone. If there is no
 *   unit, "%" and a time become the unit.
 * - "< 5", "≥ 90", "~90", "90+": keeps the sign, since documents write it in words, and reads the number after it. "At
 *   least 90", "max 5" and "5 or less" become such a sign.
 * - "1.234": questioned. "1,234" is 1234, as in our own format; for percent, both are questioned.
 * - "3 of 4", "Q3", "31.12.2027", "+5", "007": as typed.
 */
export function typedFigure(
  text: string,
  unit: string,
): { readonly figure: string; readonly unit?: string } | { readonly ask: string } {
  const asTyped = { figure: text };
  const { written: sign, value: bound } = comparisonIn(asciiDigits(text));
  const [, value = "", plus = ""] = /^(.*?)(\s?\+)?$/s.exec(bound) ?? [];
  const isUnit = (words: string): boolean => namesSame(words, unit);
  const isNewUnit = (words: string): boolean => unit === "" && NEW_UNIT.test(words);
  const amount = parseAmount(value, (words) => isUnit(words) || isNewUnit(words));
  if (!amount || isName(amount.digits)) return asTyped;
  const { before, digits, scale, after } = amount;
  const beside = [before, after].filter((words) => words !== "");
  const isNew = before === "" && isNewUnit(after);
  if (
    beside.length > 1 ||
    !beside.every((words) => isCurrencyOf(words, unit) || (before === "" && (isUnit(words) || isNew)))
  )
    return asTyped;
  if (scale > 0 && (unit === "" || unit.startsWith("%") || TIME.test(unit) || SCALED.test(unit))) return asTyped;
  const kind = scale > 0 ? "scaled" : kindOf(isNew ? after : unit);
  const read = readDigits(digits, kind);
  if (read.status === "not") return asTyped;
  if (read.status === "asks") return { ask: askWhich(read.readings, scale) };
  const plain = scale > 0 ? unmistakable(shifted(read.plain, scale)) : read.plain;
  const figure =
    sign + (kind === "percent" || (scale === 0 && /^-?\d{1,4}$/.test(digits)) ? plain : grouped(plain)) + plus;
  return isNew ? { figure, unit: after } : { figure };
}

/** What becomes the unit if there is none yet. */
const NEW_UNIT =
  /^(?:%(?: of (?!\d)[^\d]{2,40})?|percent|ms|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$/i;

function kindOf(unit: string): Kind {
  if (unit.startsWith("%")) return "percent";
  return currencyOf(unit) && !SCALED.test(unit) ? "money" : "any";
}

const currencyOf = (unit: string) => currencySign(/^(?:[A-Z]{3}\b|[$€£¥])/.exec(unit)?.[0] ?? "");
const isCurrencyOf = (words: string, unit: string): boolean => {
  const [typed, own] = [currencySign(words), currencyOf(unit)];
  return typed?.codes.some((code) => own?.codes.includes(code)) ?? false;
};

/** "007" is a name, and "+5" a change. */
const isName = (digits: string): boolean => /^\+|^-?0\d/.test(digits);

/** True for "%" and "% of releases", "day" and "days", "d" and "days", "min" and "minutes". */
export function namesSame(own: string, unit: string): boolean {
  if (/^(?:%|percent|per cent)$/i.test(own)) return unit.startsWith("%");
  const [one, other] = [own, unit].map((words) => words.toLowerCase().replace(/(?<!m)s$/, ""));
  // "5 hours" for "hours a week", and "200 ms" for "p95 ms".
  const [head] = unit
    .toLowerCase()
    .replace(/^p\d\d(?:\.\d+)? /, "")
    .split(/ (?:a|an|per|p\d\d(?:\.\d+)?)(?= |$)/);
  const heads = [other, TIME.test(head!) ? head!.replace(/(?<!m)s$/, "") : other];
  return one !== "" && (heads.includes(one) || heads.includes(SHORT.get(one!)));
}

const SHORT = new Map([
  ["d", "day"],
  ["h", "hour"],
  ["hr", "hour"],
  ["m", "minute"],
  ["min", "minute"],
  ["sec", "second"],
  ["s", "second"],
  ["millisecond", "ms"],
]);
