import { minutesOf, type Rounds } from "../../requisition/loop";
import { midpoint } from "../../requisition/numbers/pay";
import type { Answers } from "../../requisition/requisition";

const MINUS = "\u2212";

/** A difference with its sign: "+15", "−60"; undefined for none. */
export function signed(difference: number): string | undefined {
  const rounded = Math.round(difference * 100) / 100;
  if (rounded === 0) return undefined;
  return `${rounded > 0 ? "+" : MINUS}${Math.abs(rounded).toLocaleString("en-US")}`;
}

/** A difference of counts: "2 more", "1 fewer"; undefined for none. */
export function fewer(difference: number): string | undefined {
  if (difference === 0) return undefined;
  return `${Math.abs(difference)} ${difference > 0 ? "more" : "fewer"}`;
}

/** "5 rounds, 240 minutes"; "at least" if some rounds have no minutes; "" without rounds. */
export function loopInWords(rounds: Rounds): string {
  if (rounds.length === 0) return "";
  const { candidate: minutes } = minutesOf(rounds);
  const length =
    minutes === 0 ? "" : `, ${isOpen(rounds) ? "at least " : ""}${minutes.toLocaleString("en-US")} minutes`;
  return `${rounds.length} ${rounds.length === 1 ? "round" : "rounds"}${length}`;
}

/** The difference between two loops: "1 fewer, −45 minutes". Leaves out the minutes if some are not written. */
export function loopDelta(from: Rounds, to: Rounds): string | undefined {
  const minutes = isOpen(from) || isOpen(to) ? undefined : signed(minutesOf(to).candidate - minutesOf(from).candidate);
  return [fewer(to.length - from.length), minutes && `${minutes} minutes`].filter(Boolean).join(", ") || undefined;
}

const isOpen = (rounds: Rounds): boolean => rounds.some(({ minutes }) => minutes === null);

/** The difference between the midpoints of two pay ranges: "+3.2%"; undefined if they cannot be compared. */
export function payPercent(from: Answers<"offer">, to: Answers<"offer">): string | undefined {
  if (from.currency !== to.currency || from.period !== to.period) return undefined;
  const [before, after] = [midpoint(from), midpoint(to)];
  if (!before || after === undefined) return undefined;
  const percent = (100 * (after - before)) / before;
  if (percent === 0) return "0%";
  const rounded = signed(Math.round(percent * 10) / 10);
  return rounded ? `${rounded}%` : "less than 0.1%";
}

/** The same in words: "+3.2% at the midpoint", "same midpoint". */
export function payDelta(from: Answers<"offer">, to: Answers<"offer">): string | undefined {
  const percent = payPercent(from, to);
  return percent === "0%" ? "same midpoint" : percent && `${percent} at the midpoint`;
}
