const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A pattern group for the name of a month, in full or abbreviated. */
export const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";

/** How people write a day or a month, and the order of its year, month and day. */
const FORMS: readonly (readonly [form: RegExp, ...orders: string[]])[] = [
  [/(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, "ymd"],
  [new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, "gi"), "mdy"],
  // "15th of November 2026", and "November 2026".
  [new RegExp(`(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?)?\\b${MONTH},?\\s+${YEAR}`, "gi"), "dmy"],
  // Day first or month first is unknown, so both are tried.
  [new RegExp(`(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}`, "g"), "dmy", "mdy"],
];

/**
 * The latest day that a text names, as "2026-11-30". For a month, its last day. Undefined if there is no date with a
 * year.
 */
export function latestDay(text: string): string | undefined {
  const days = FORMS.flatMap(([form, ...orders]) =>
    [...text.matchAll(form)].flatMap(([, ...found]) =>
      orders.flatMap((order) => {
        const part = (name: "y" | "m" | "d") => found[order.indexOf(name)];
        const typed = part("m") ?? "";
        const month = /\d/.test(typed) ? Number(typed) : monthOf(typed);
        return dayOf(Number(part("y")), month, part("d") === undefined ? undefined : Number(part("d")));
      }),
    ),
  );
  return days.sort().at(-1);
}

/** The number of a month by its name, "March" or "mar."; 0 for any other word. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** True for a day that exists in the calendar. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day > 0 && dayOf(year, month, day).length > 0;

/** A day of the calendar, or the last one of a month; empty if there is no such day. */
function dayOf(year: number, month: number, day: number | undefined): string[] {
  const date = new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && (day === undefined || date.getUTCDate() === day);
  return isReal ? [date.toISOString().slice(0, 10)] : [];
}
