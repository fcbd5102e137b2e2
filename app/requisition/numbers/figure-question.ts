import { comparisonIn } from "./comparison";
import { asciiDigits } from "./digits";
import { type Dimension, dimensionOf } from "./dimension";
import { parseAmount } from "./typed-amount";

/** The properties of a metric that decide whether a figure makes sense. */
export interface FigureOf {
  readonly unit: string;
  readonly outcome: string;
  readonly measure: string;
  readonly baseline: string;
}

/** A zero typed as a letter, or a one as another letter. */
const TYPO = /^(?=.*\d)(?=.*(?:[oO]|[lI](?=[\dOo])))[\dOolI][\dOolI.,]*(?=\s?%?$)/;
const NUMBER = String.raw`[-+]?\d[\d.,]*\s?(?:%|[\p{L}]{1,7})?`;
const RANGE = new RegExp(
  `^(?:from |between )?(${NUMBER})\\s?(?:[-–—]|\\.\\.+|→|->|\\b(?:to|and)\\b)\\s?(${NUMBER})$`,
  "iu",
);
/** A calendar day or month, which looks like a range. */
const CALENDAR = /^(?:19|20)\d\d-\d{1,2}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

/** What can be more than 100%: "% of plan", growth, retained revenue. */
const OVER_ALL =
  /^(?:%|percent) of (?:the |our |its |last |this )*(?:plan|planned|quota|target|goal|budget|baseline|forecast|today|current|previous|year|quarter|month|benchmark|capacity)/i;
const GROWTH = /\b(?:grow\w*|increas\w*|revenue|retention|return|roi|chang\w*|rises?|lift|improve\w*|uplift|margin)\b/i;
/** What can be below zero. */
const BELOW_ZERO =
  /\b(?:points?|scores?|nps|degrees?|chang\w*|grow\w*|increas\w*|reduc\w*|margin|net|profit|balance|difference|variance|deviation|return)\b|°/i;

/**
 * Returns a question about a metric's figure that likely means something else: a typo, a range, a unit other than the
 * metric's, a share above 100%, a number below zero, or a change. Returns undefined if the figure is clear, or words.
 * In: the figure as formatted by `typedFigure`.
 */
export function questionOf(figure: string, metric: FigureOf, of: "target" | "baseline"): string | undefined {
  const { value } = comparisonIn(asciiDigits(figure));
  const [typo] = TYPO.exec(value) ?? [];
  if (typo !== undefined) {
    return `did you mean ${typo.replace(/o/gi, "0").replace(/[lI]/g, "1")}? “${typo}” has a letter in it`;
  }
  const range = CALENDAR.test(value) ? null : RANGE.exec(asciiDigits(figure).trim());
  if (range && of === "target") {
    return `did you mean ${range[2]!.trim()}? Write one number to reach, and today’s number as the baseline`;
  }
  const amount = parseAmount(value, (words) => dimensionOf(words) === "time");
  if (!amount || amount.before !== "" || amount.scale > 0) return undefined;
  const number = Number(amount.digits.replace(/[\s,]/g, ""));
  if (Number.isNaN(number)) return undefined;
  return (
    ofOtherUnit(amount, metric.unit) ??
    (amount.after === "" || amount.after === "%" ? ofNumber(number, amount.digits, metric, of) : undefined)
  );
}

const EXAMPLE: Readonly<Record<Dimension, string>> = { share: "80%", time: "5", money: "5,000", "": "80" };

/** A figure in a unit that its metric does not have: "200ms" for a share, "80% of callers" for teams, "5%" for days. */
function ofOtherUnit({ digits, after }: { digits: string; after: string }, unit: string): string | undefined {
  const [typed, own] = [dimensionOf(after), dimensionOf(unit)];
  if (typed === "" || unit === "" || (typed === "share" && /^[-+]/.test(digits) && own === "")) return undefined;
  if (typed === own) {
    const isOther =
      typed === "share" && /^(?:%|percent) of ./i.test(after) && after.toLowerCase() !== unit.toLowerCase();
    return isOther ? `did you mean ${digits}${unit}? Write “${digits}%”, or change the unit` : undefined;
  }
  const isPlain = !/^[-+]/.test(digits) && (own !== "share" || Number(digits) <= 100);
  const such = isPlain ? `${digits}${own === "share" ? "%" : ""}` : EXAMPLE[own];
  return `“${after}” isn’t the unit, which is “${unit}”. Did you mean ${such}? Write that, or change the unit`;
}

/** A number that its unit does not allow. */
function ofNumber(number: number, digits: string, metric: FigureOf, of: "target" | "baseline"): string | undefined {
  const { unit, measure, outcome, baseline } = metric;
  const isShare = dimensionOf(unit) === "share";
  const text = `${unit} ${measure} ${outcome}`;
  const isPart = isShare && !OVER_ALL.test(unit) && !(/^(?:%|percent)$/i.test(unit) && GROWTH.test(text));
  if (digits.startsWith("+") && isShare && of === "target") {
    const from = /^\d+(?:\.\d+)?%?$/.test(baseline) ? Number.parseFloat(baseline) : undefined;
    const such = from !== undefined && from + number <= 100 ? String(from + number) : EXAMPLE.share;
    return `is ${digits}% more than today meant? Write the number to reach, such as ${such}`;
  }
  if (isPart && Math.abs(number) > 100) {
    let meant = Math.abs(number);
    while (meant > 100) meant = Number((meant / 10).toFixed(2));
    return `${digits}% is more than all. Did you mean ${meant}% or 100%? Write a share up to 100%`;
  }
  if (
    number >= 0 ||
    unit === "" ||
    dimensionOf(unit) === "money" ||
    baseline.startsWith("-") ||
    BELOW_ZERO.test(text)
  ) {
    return undefined;
  }
  return `did you mean ${digits.replace(/^-\s?/, "")}? “${digits}” is below zero`;
}
