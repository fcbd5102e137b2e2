const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A moment as people say it, in this server's time zone: "today 14:02", "yesterday 9:40", "18 Nov", "3 Nov 2025". */
export function when(moment: number, now: number): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (then.toDateString() === today.toDateString()) return `today ${time.format(then)}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday ${time.format(then)}`;
  return then.getFullYear() === today.getFullYear() ? day.format(then) : dayAndYear.format(then);
}
