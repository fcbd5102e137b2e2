const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });
const date = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric" });
const dateAndYear = new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", year: "numeric" });

/** The same after a verb: "at 2:02 PM", "yesterday at 9:40 AM", "on November 18", "on November 3, 2025". */
export function atWhen(moment: number, now: number): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  // Some versions of the time data put a narrow space before "PM".
  const time = clock.format(then).replace(/\s/, " ");
  if (then.toDateString() === today.toDateString()) return `at ${time}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday at ${time}`;
  return `on ${(then.getFullYear() === today.getFullYear() ? date : dateAndYear).format(then)}`;
}

/** A moment as people say it, in this server's time zone: "today 14:02", "yesterday 9:40", "18 Nov", "3 Nov 2025". */
export function when(moment: number, now: number): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (then.toDateString() === today.toDateString()) return `today ${time.format(then)}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday ${time.format(then)}`;
  return then.getFullYear() === today.getFullYear() ? day.format(then) : dayAndYear.format(then);
}
