import { currencySign } from "./currencies";

/** What a unit measures, as far as its words say: a share, a time or money; "" for counted things, and for none. */
export type Dimension = "share" | "time" | "money" | "";

const TIME =
  /^(?:p\d\d(?:\.\d+)? |median |working |calendar |business )*(?:ms|milliseconds?|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|wks?|months?|quarters?|years?)(?![\p{L}\d])/iu;

/**
 * Returns what a unit measures: "% of releases" is a share, "working days" and "p95 ms" are times, "million USD a year"
 * is money.
 */
export function dimensionOf(unit: string): Dimension {
  const words = unit.trim();
  if (/^(?:%|percent\b|per cent\b)/i.test(words)) return "share";
  if (TIME.test(words)) return "time";
  const sign = /^(?:(?:thousand|million|billion) )?([A-Z]{3}\b|[$€£¥₹])/.exec(words)?.[1];
  return sign !== undefined && (currencySign(sign)?.codes.length ?? 0) > 0 ? "money" : "";
}
