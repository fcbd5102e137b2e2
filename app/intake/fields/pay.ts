import { CURRENCIES, currencySign } from "../../requisition/numbers/currencies";
import { readNumber } from "../../requisition/numbers/read-number";

const NUMBER = "\\d(?:[\\d.,'’\\u00a0\\u2009\\u202f]{0,14}\\d)?(?: \\d{3}(?!\\d)){0,2}";
const SCALE = "\\s?(?:k|m|mn|mio\\.?|million|lakhs?|crores?)\\b";
const CURRENCY = `(?:US|CA|C|AU|A|NZ|S|MX|R)?[$€£¥₹]|\\b(?:${CURRENCIES.join("|")}|kr|zł)(?!\\p{L})`;
const AMOUNT = new RegExp(
  `(?<![\\d.,\\p{L}])(?:(${CURRENCY})\\s?)?(${NUMBER})(${SCALE})?(?:\\s?(${CURRENCY}))?`,
  "giu",
);
const RANGE = /^\s?(?:-|–|—|to|and|up to)\s?$/i;
/** Money that is not pay. */
const NO_PAY =
  /\b(?:budgets?|revenues?|turnover|arr|portfolio|funding|raised|valuation|p&l|savings|spend|deals?|contracts?|grants?)\b/i;
const IS_PAY = /\b(?:salary|salaries|pay|pays|paid|compensation|wages?|remuneration|ote)\b/i;
/** What may follow an amount whose currency is next to the other one. */
const ENDS =
  /^\s?(?:$|[).,;:]|\/|per\b|an? (?:year|month|day|hour)\b|p\.?a\b|annual|yearly|monthly|daily|hourly|gross|base|plus|depending)/i;
/** The largest ratio between the ends of a range whose second amount has no currency. */
const MOST_APART = 4;

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["hour", /\b(?:per|an|\/) ?h(?:ou)?r\b|\bhourly\b/i],
  ["day", /\b(?:per|a|\/) ?day\b|\bdaily\b/i],
  ["month", /\b(?:per|a|\/) ?month\b|\bmonthly\b/i],
  ["year", /\b(?:per|a|\/) ?(?:year|annum)\b|\b(?:annual|yearly|p\.a\.)/i],
];

/**
 * A range with its currency and period, in any country's format; undefined for a sentence without two amounts of pay.
 */
export function payOf(text: string): Record<string, unknown> | undefined {
  if (NO_PAY.test(text) && !IS_PAY.test(text)) return undefined;
  const amounts = [...text.matchAll(AMOUNT)];
  for (const [i, low] of amounts.slice(0, -1).entries()) {
    const pay = rangeOf(text, low, amounts[i + 1]!);
    if (pay) return pay;
  }
  return undefined;
}

function rangeOf(text: string, low: RegExpExecArray, high: RegExpExecArray): Record<string, unknown> | undefined {
  const between = text.slice(low.index + low[0].length, high.index);
  const [lowSign, highSign] = [low, high].map((amount) => amount[1] ?? amount[4]);
  const sign = lowSign ?? highSign;
  if (!RANGE.test(between) || sign === undefined) return undefined;
  const behind = text.slice(high.index + high[0].length);
  const isBoth = lowSign !== undefined && highSign !== undefined;
  if (highSign === undefined && (/and/i.test(between) || !ENDS.test(behind))) return undefined;
  const scale = low[3] ?? high[3] ?? "";
  const [from, to] = [amountOf(low, low[3] ?? scale), amountOf(high, high[3] ?? scale)];
  if (from === undefined || to === undefined || from > to || from < 5) return undefined;
  if (!isBoth && to > from * MOST_APART) return undefined;
  const currency = currencySign(sign)?.usual;
  const period = PERIODS.find(([, pattern]) => pattern.test(text))?.[0] ?? (from > 9_999 ? "year" : undefined);
  return { payFrom: from, payTo: to, ...(currency ? { currency } : {}), ...(period ? { period } : {}) };
}

function amountOf([, , digits = ""]: RegExpExecArray, scale: string): number | undefined {
  const reading = readNumber(`${digits}${scale}`, "money");
  return reading.status === "read" ? reading.value : undefined;
}
