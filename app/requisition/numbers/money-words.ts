import { type CurrencySign, currencySign } from "./currencies";
import type { TypedAmount } from "./typed-amount";

export type Period = "year" | "month" | "day" | "hour";

/** What an amount of money says besides its number: "EUR 75,000 a year". */
export interface MoneyWords {
  readonly currency: CurrencySign | undefined;
  readonly period: Period | undefined;
}

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^(?:(?:\/|per|an?)\s?(?:years?|yr|y|annum)|p\.?\s?a\.?|annually|yearly)$/i, "year"],
  [/^(?:(?:\/|per|a)\s?(?:months?|mo|mth)|p\.?\s?m\.?|monthly)$/i, "month"],
  [/^(?:(?:\/|per|a)\s?(?:day|d)|daily)$/i, "day"],
  [/^(?:(?:\/|per|an?)\s?(?:hour|hr|h)|p\.?\s?h\.?|hourly)\.?$/i, "hour"],
];

/** Words next to an amount that change nothing: pay is before tax, and a bonus has its own field. */
const HARMLESS =
  /(?<![\p{L}\d])(?:gross|brutto|before tax|pre-?tax|base(?: (?:pay|salary))?|basic|fixed|salary|ote|(?:\+|plus|and|&|excl(?:uding|\.)?) ?(?:an? )?(?:(?:annual|yearly|variable) )?(?:bonus(?:es)?|benefits|equity|stock|options|rsus?|commission))(?!\p{L})[,.;]?/giu;

/** The text around an amount without words that change nothing, and without the brackets around them. */
export const withoutHarmless = (text: string): string =>
  text
    .replace(HARMLESS, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^\s|[\s,;]+$/g, "");

/** The currency and the period around an amount; undefined if there are other words too. */
export function moneyWordsOf(amount: Pick<TypedAmount, "before" | "after">): MoneyWords | undefined {
  const [before, after] = [withoutHarmless(amount.before), withoutHarmless(amount.after)];
  const [, first = "", rest = ""] = /^([^\s/]*)\s*(.*)$/.exec(after) ?? [];
  const behind = currencySign(first);
  const ahead = before === "" ? undefined : currencySign(before);
  if ((before !== "" && !ahead) || (ahead && behind)) return undefined;
  const said = behind ? rest : after;
  const period = PERIODS.find(([pattern]) => pattern.test(said))?.[1];
  return said !== "" && !period ? undefined : { currency: ahead ?? behind, period };
}
