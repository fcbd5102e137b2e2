import { isDay, latestDay, MONTH, monthOf } from "./days";

/** A day to store, or what to ask about it. */
export type TypedDay = { readonly text: string } | { readonly ask: string };

const NAMES = "January February March April May June July August September October November December".split(" ");
/** Words that leave the day open, so that a day in the past does not matter. */
const STAYS_OPEN =
  /\b(?:until filled|when filled|ongoing|rolling|agree\w*|agreement|flexible|asap|as soon as|immediate\w*|since)\b/i;
const LEAD =
  "(?:(?:(?:from|in|on|by|starting|about|around|before|after|the)\\s+)*(?:early|mid|late|beginning of|middle of|end of|start of)?[\\s-]*)?";
const ORDINAL = "(?:st|nd|rd|th)?";
/** A whole answer that names a month, or a day in one, without a year: "mid March", "15 March", "March 15th". */
const YEARLESS = new RegExp(
  `^${LEAD}(?:(?:(\\d{1,2})${ORDINAL}\\.?\\s+(?:of\\s+)?)?${MONTH}|${MONTH}\\s+(?:the\\s+)?(\\d{1,2})${ORDINAL})$`,
  "i",
);
const QUARTER = /\bQ([1-4])\b(?!.*\d{4})|^Q([1-4])$/i;
const ISO = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d|\d\d)(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})${ORDINAL},?\\s+((?:19|20)\\d\\d)(?!\\d)`, "i");
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})${ORDINAL}\\.?\\s+(?:of\\s+)?${MONTH},?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  "i",
);

/**
 * Reads when something starts or closes.
 * - "March", "15 March", "mid March": the next one from today on, with its year.
 * - "2027-02-30" and "30 Feb": questioned, as there is no such day. "03/04/2027": questioned, as it can be two days.
 * - "March 2020": questioned, as it is in the past, unless the words leave it open. "Q1": questioned, as it has no
 *   year.
 * - "As agreed", "ASAP", "three months after signing": as typed.
 * In: the text, and the current day as "2026-11-30".
 */
export function typedDay(text: string, today: string): TypedDay {
  const noDay = impossible(text);
  if (noDay) return { ask: noDay };
  const two = twoDays(text);
  if (two) return { ask: two };
  const [, before, first, second, behind] = YEARLESS.exec(text.trim()) ?? [];
  const month = monthOf(first ?? second ?? "");
  const isMonth = month > 0 && !(/^may$/i.test(text.trim()) && !/^May$/.test(text.trim()));
  if (isMonth) {
    const day = Number(before ?? behind ?? 0);
    const year = nextYear(month, day, today);
    if (year === undefined) return { ask: noSuch(month, day, nextYear(month, 28, today)!) };
    return { text: `${text.trim()}${behind === undefined ? "" : ","} ${year}` };
  }
  const quarter = QUARTER.exec(text);
  if (quarter && !/\d{4}/.test(text)) {
    const named = `Q${quarter[1] ?? quarter[2]}`;
    return { ask: `did you mean ${named} ${yearOfQuarter(Number(named[1]), today)}? Write the year` };
  }
  const latest = latestDay(text);
  if (latest === undefined || latest >= today || STAYS_OPEN.test(text)) return { text };
  const [y = "", ...rest] = latest.split("-");
  const later = rest.join("-") >= today.slice(5) ? today.slice(0, 4) : String(Number(today.slice(0, 4)) + 1);
  return { ask: `${text} has passed. Did you mean ${text.replace(y, later)}? Write a day to come` };
}

const dayName = (month: number, day: number, year: number): string => `${NAMES[month - 1]} ${day}, ${year}`;
const lastOf = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function noSuch(month: number, day: number, year: number): string {
  if (month < 1 || month > 12) return `there is no month ${month}. Write the date as ${year}-01-31`;
  const last = lastOf(month, year);
  return `${NAMES[month - 1]} has no day ${day}. Did you mean ${dayName(month, Math.min(day || 1, last), year)}? Write that`;
}

/** What to ask about a text with a day that does not exist. */
function impossible(text: string): string | undefined {
  const iso = ISO.exec(text);
  const [y, m, d] = iso?.slice(1).map(Number) ?? [];
  if (iso && !isDay(y!, m!, d!)) return noSuch(m!, d!, y!);
  const american = MONTH_FIRST.exec(text);
  const found = american ? [american[1], american[2], american[3]] : DAY_FIRST.exec(text)?.slice(1);
  if (found) {
    const [month, day] = american ? [found[0], found[1]] : [found[1], found[0]];
    const number = monthOf(month ?? "");
    if (!isDay(Number(found[2]), number, Number(day))) return noSuch(number, Number(day), Number(found[2]));
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return undefined;
  const [one, other, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3]!)];
  if (isDay(year, one, other) || isDay(year, other, one)) return undefined;
  return one > 12 && other > 12
    ? noSuch(one, other, year)
    : noSuch(one > 12 ? other : one, one > 12 ? one : other, year);
}

const fullYear = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

/** What to ask about "03/04/2027", which is March 4 to some readers and April 3 to others. */
function twoDays(text: string): string | undefined {
  const [, one = "", other = "", typed = ""] = NUMERIC.exec(text) ?? [];
  const [a, b, year] = [Number(one), Number(other), fullYear(typed)];
  if (typed === "" || a === b || !isDay(year, a, b) || !isDay(year, b, a)) return undefined;
  return `did you mean ${NAMES[a - 1]} ${b} or ${NAMES[b - 1]} ${a}, ${year}? Write the month as a word`;
}

/** The year of the next such day, or of the next such month, from today on; undefined for a day that no year has. */
function nextYear(month: number, day: number, today: string): number | undefined {
  const from = Number(today.slice(0, 4));
  // The next February 29 is at most eight years away.
  return Array.from({ length: 9 }, (_, i) => from + i).find((year) => {
    if (day > 0 && !isDay(year, month, day)) return false;
    const date = [year, month, day || lastOf(month, year)].map((part) => String(part).padStart(2, "0")).join("-");
    return date >= today;
  });
}

const yearOfQuarter = (quarter: number, today: string): number => nextYear(quarter * 3, 0, today)!;
