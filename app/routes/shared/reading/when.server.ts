const time = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-US", { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat("en-US", { day: "numeric", month: "short", year: "numeric" });

/** A time in words, in this server's time zone: "today at 2:02 PM", "yesterday at 9:40 AM", "Nov 18", "Nov 3, 2025". */
export function when(moment: number, now: number): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  // Since ICU 72 there is a narrow no-break space before "PM", which nobody types.
  const at = time.format(then).replace("\u202f", " ");
  if (then.toDateString() === today.toDateString()) return `today at ${at}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday at ${at}`;
  return then.getFullYear() === today.getFullYear() ? day.format(then) : dayAndYear.format(then);
}

/** The same after a verb: "at 2:02 PM", "yesterday at 9:40 AM", "on Nov 18". */
export function atWhen(moment: number, now: number): string {
  const words = when(moment, now);
  if (words.startsWith("today ")) return words.slice("today ".length);
  return words.startsWith("yesterday") ? words : `on ${words}`;
}

/** The current date: "2026-11-30". */
export const today = ({ now }: { now(): number }): string => new Date(now()).toISOString().slice(0, 10);
