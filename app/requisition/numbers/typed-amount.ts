import { asciiDigits } from "./digits";

/** A text with one number in it: what is before the digits, the digits, and what is behind them. */
export interface TypedAmount {
  readonly before: string;
  /** With sign and separators, as `readDigits` takes them. */
  readonly digits: string;
  /** Places the dot moves to the right: 3 for "k", 6 for "m"; 0 without either. */
  readonly scale: number;
  readonly after: string;
}

/** No one types a longer number, and a pattern must not search a long text for one. */
const MOST = 60;
/** A dot behind a letter ends an abbreviation ("Rs.500") and starts no fraction. */
const AMOUNT = /^(\D*?)([-+]?\s?(?:(?<!\p{L})[.,])?\d(?:[\d.,'’ʼ‘′٬٫\s]*\d)?\.?)(\D*)$/u;
/** The cents that are none, behind an amount: "75.000,-". */
const NO_CENTS = /^[.,]?\s?[-–—]+(?=\s|$)/;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tsd\.?)(?!\p{L})/iu, 3],
  [/^(?:millions?|mio\.?|mn|mm?)(?!\p{L})/iu, 6],
  [/^(?:billions?|bn|b)(?!\p{L})/iu, 9],
  [/^(?:lakhs?|lacs?)(?!\p{L})/iu, 5],
  [/^(?:crores?|cr)(?!\p{L})/iu, 7],
];

/** Places that the word behind an amount moves its dot: 5 for "lakh a year"; 0 for any other. */
export const scaleOf = (behind: string): number => SCALES.find(([one]) => one.test(behind.trim()))?.[1] ?? 0;

/** Takes a text apart at its one number; undefined if it has none, or several. `isUnit` says which words are no scale, such as "m" of minutes. */
export function parseAmount(text: string, isUnit: (word: string) => boolean = () => false): TypedAmount | undefined {
  if (text.length > MOST) return undefined;
  const [, before, digits, rest] = AMOUNT.exec(asciiDigits(text).trim()) ?? [];
  if (before === undefined || digits === undefined || rest === undefined) return undefined;
  const behind = rest.replace(NO_CENTS, "").trim();
  const [pattern, scale] = (!isUnit(behind) && SCALES.find(([one]) => one.test(behind))) || [undefined, 0];
  return { before: before.trim(), digits, scale, after: pattern ? behind.replace(pattern, "").trim() : behind };
}
