import type { Answers } from "../requisition/requisition";

type Rounds = Answers<"interview">["rounds"];

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

/** "5 rounds, 240 minutes"; rounds whose minutes are not written make it "at least". "" without rounds. */
export function loopInWords(rounds: Rounds): string {
  if (rounds.length === 0) return "";
  const minutes = minutesOf(rounds);
  const length =
    minutes === 0 ? "" : `, ${isOpen(rounds) ? "at least " : ""}${minutes.toLocaleString("en-US")} minutes`;
  return `${rounds.length} ${rounds.length === 1 ? "round" : "rounds"}${length}`;
}

/** How far one loop is from another: "1 fewer, −45 minutes"; without minutes where some are not written. */
export function loopDelta(from: Rounds, to: Rounds): string | undefined {
  const minutes = isOpen(from) || isOpen(to) ? undefined : signed(minutesOf(to) - minutesOf(from));
  return [fewer(to.length - from.length), minutes && `${minutes} minutes`].filter(Boolean).join(", ") || undefined;
}

const isOpen = (rounds: Rounds): boolean => rounds.some(({ minutes }) => minutes === null);
const minutesOf = (rounds: Rounds): number => rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** "140,000 to 170,000 USD a year"; "" if neither end is written. */
export function payInWords({ payFrom, payTo, currency, period }: Answers<"offer">): string {
  if (payFrom === null && payTo === null) return "";
  const [from, to] = [payFrom?.toLocaleString("en-US"), payTo?.toLocaleString("en-US")];
  const money = from && to ? (from === to ? from : `${from} to ${to}`) : from ? `from ${from}` : `up to ${to}`;
  const per = period === "" ? "" : `${period === "hour" ? "an" : "a"} ${period}`;
  return [money, currency, per].filter(Boolean).join(" ");
}

/** How far the middle of one pay range is from that of another: "+3.2% at the midpoint"; undefined if they cannot be compared. */
export function payDelta(from: Answers<"offer">, to: Answers<"offer">): string | undefined {
  if (from.currency !== to.currency || from.period !== to.period) return undefined;
  const [before, after] = [midpoint(from), midpoint(to)];
  if (!before || after === undefined) return undefined;
  const percent = (100 * (after - before)) / before;
  if (percent === 0) return "same midpoint";
  const rounded = signed(Math.round(percent * 10) / 10);
  return rounded ? `${rounded}% at the midpoint` : "less than 0.1% at the midpoint";
}

const midpoint = ({ payFrom, payTo }: Answers<"offer">): number | undefined =>
  payFrom === null || payTo === null ? undefined : (payFrom + payTo) / 2;
