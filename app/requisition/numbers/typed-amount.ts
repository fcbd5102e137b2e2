import { asciiDigits } from "./digits";

/** A text with one number in it: the text before the digits, the digits, and the text after them. */
export interface TypedAmount {
  readonly before: string;
  /** With sign and separators, as `readDigits` takes them. */
  readonly digits: string;
  /** How far to move the decimal point to the right: 3 for "k", 6 for "m"; 0 without either. */
  readonly scale: number;
  readonly after: string;
}

/** Longer than any real number, so that a pattern never searches a long text. */
const MOST = 60;
/** A dot after a letter ends an abbreviation ("Rs.500") and does not start a fraction. */
const AMOUNT = /^(\D*?)([-+]?\s?(?:(?<!\p{L})[.,])?\d(?:[\d.,'’ʼ‘′٬٫\s]*\d)?\.?)(\D*)$/u;
/** The notation for no cents after an amount: "75.000,-". */
const NO_CENTS = /^[.,]?\s?[-–—]+(?=\s|$)/;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tsd\.?)(?!\p{L})/iu, 3],
  [/^(?:millions?|mio\.?|mn|mm?)(?!\p{L})/iu, 6],
  [/^(?:billions?|bn|b)(?!\p{L})/iu, 9],
  [/^(?:lakhs?|lacs?)(?!\p{L})/iu, 5],
  [/^(?:crores?|cr)(?!\p{L})/iu, 7],
];

/** How far the word after an amount moves its decimal point: 5 for "lakh a year"; 0 for any other. */
export const scaleOf = (behind: string): number => SCALES.find(([one]) => one.test(behind.trim()))?.[1] ?? 0;

/**
 * Splits a text at its only number; undefined if it has none, or several. `isUnit` says which words are not a scale,
 * such as "m" for minutes.
 */
export function parseAmount(text: string, isUnit: (word: string) => boolean = () => false): TypedAmount | undefined {
  if (text.length > MOST) return undefined;
  const [, before, digits, rest] = AMOUNT.exec(asciiDigits(text).trim()) ?? [];
  if (before === undefined || digits === undefined || rest === undefined) return undefined;
  const behind = rest.replace(NO_CENTS, "").trim();
  const [pattern, scale] = (!isUnit(behind) && SCALES.find(([one]) => one.test(behind))) || [undefined, 0];
  return { before: before.trim(), digits, scale, after: pattern ? behind.replace(pattern, "").trim() : behind };
}
