import { comparisonIn, needsUnit } from "../../../requisition/numbers/comparison";
import { amountInWords } from "../../../requisition/numbers/pay";

const CURRENCY = /\b[A-Z]{3}\b|[$€£¥]|\b(dollars?|euros?|pounds?|revenue)\b/;
/** True for a unit of money; such figures are internal. */
export const isMoney = (unit: string): boolean => CURRENCY.test(unit);

/** True for a number as people type it: "1,200", "99.9". */
export const isNumber = (text: string): boolean => /^-?\d[\d,]*(\.\d+)?$/.test(text.trim());
/** The number in a text without a sign. */
export const numberOf = (text: string): number => Number(text.replace(/,/g, ""));

const SIGNS = { "<": "lessThan", ">": "moreThan", "≤": "atMost", "≥": "atLeast", "~": "about", "": undefined } as const;

/** Splits "<3" into a sign and a value, also "c. 11" and "at least 80"; the sign is undefined if there is none. */
export function signed(text: string) {
  const { sign, value } = comparisonIn(text);
  return { sign: SIGNS[sign], value };
}

/** A unit in words: "titles/11" is "of 11 titles", "p95 ms" is "ms p95". */
export const unitInWords = (unit: string): string =>
  unit
    .replace(/^(\p{L}[\p{L} -]*?)? ?\/ ?(\d[\d,]*)$/u, "of $2 $1")
    .replace(/^(p\d\d(?:\.\d+)?) (.+)$/i, "$2 $1")
    .trim();

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

/** A value with its unit in words: "85% of milestones", "USD 3.5 million a year", "1 day", "12 of 12 milestones". */
export function figure(value: string, typedUnit: string): string {
  const typed = value.trim();
  // Figures are printed in parentheses, so nested ones are removed.
  const unit = unitInWords(typedUnit.replace(/[()]/g, "").trim());
  const number = isNumber(typed) ? numberOf(typed) : undefined;
  const shown = number === undefined ? typed : NUMBER.format(number);
  const isShare = unit.startsWith("%") && /\d\s?%$/.test(typed);
  if (unit === "" || typed.endsWith(unit) || !(isShare || needsUnit(typed))) return shown;
  if (unit.startsWith("%")) return isShare ? shown + unit.slice(1) : shown + unit;
  const scaled =
    /^(thousand|million|billion) ([A-Z]{3})\b(.*)$/.exec(unit) ??
    /^([A-Z]{3}) (thousand|million|billion)\b(.*)$/.exec(unit);
  if (scaled) {
    const [scale, code] = /^[A-Z]/.test(scaled[1]!) ? [scaled[2], scaled[1]] : [scaled[1], scaled[2]];
    return `${code} ${shown} ${scale}${scaled[3]}`;
  }
  const money = /^([A-Z]{3})\b(.*)$/.exec(unit);
  // Cents have two digits; fractions of a thousand or a million keep the digits typed.
  const isScaled = /^(?:[A-Z]{3}|[$€£¥])\s?(?:k|m|bn?|thousand|million|billion)\b/i.test(unit);
  const paid = number === undefined || isScaled ? shown : amountInWords(number);
  if (money) return `${money[1]} ${paid}${money[2]}`;
  if (/^[$€£¥]/.test(unit)) return `${unit[0]}${paid}${unit.slice(1)}`;
  if (number === 1)
    return `${shown} ${unit.replace(/^((?:working |calendar |business )?(?:day|week|month|hour|minute|point|percentage point))s\b/, "$1")}`;
  return `${shown} ${unit}`;
}

/** A length of time in a unit or a text. */
export const TIME = /\b(hours?|days?|weeks?|months?|quarters?|years?)\b/;
