import type { Source } from "../../source";
import { dayInWords } from "../../wording";
import { phraseFor, phraseWords } from "../phrase";

type Counted =
  | ("round" | "question" | "day" | "hour" | "minute" | "person" | "competency")
  | ("word" | "gap" | "suggestion" | "candidate" | "requisition");
type Knows = Pick<Source, "catalogue">;

/** A number in a sentence: words up to nine, figures with commas from 10 on. */
export function spelled(knows: Knows, n: number): string {
  const words = phraseWords(knows, "shared", "numbers").split(/\s+/);
  return (Number.isInteger(n) && words[n]) || n.toLocaleString("en-US");
}

/** The noun in singular or plural: "round" or "rounds". */
export const noun = (knows: Knows, n: number, what: Counted): string => phraseFor(knows, n, "shared", what);

/** "one round", "five rounds", "23 days". */
export const counted = (knows: Knows, n: number, what: Counted): string =>
  `${spelled(knows, n)} ${noun(knows, n, what)}`;

/** The same in figures: "1 gap", "5 words". */
export const inFigures = (knows: Knows, n: number, what: Counted): string => `${n} ${noun(knows, n, what)}`;

/** Minutes in words: "45 minutes", "four hours", "6 hours 45 minutes". */
export function durationInWords(knows: Knows, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  // A mixed duration is written in figures.
  if (rest === 0 && hours > 0) return counted(knows, hours, "hour");
  const parts = [hours > 0 ? `${hours} ${noun(knows, hours, "hour")}` : "", `${rest} ${noun(knows, rest, "minute")}`];
  return parts.filter((part) => part !== "").join(" ");
}

/** First words of an answer about time that are never part of a name. */
const STARTS_WHEN =
  /^(?:As|Early|Late|Mid|Middle|Immediate\w*|Around|About|From|In|On|By|Before|After|At|Within|Any|When\w*|Flexible|Beginning|End|Start|The|First|Spring|Summer|Autumn|Fall|Winter|Soon\w*|Next|Now|Ideally|Preferably|Latest|No|To)\b/;

/** A day or a time inside a sentence: "Early March" is "early March"; "March 2027", "ASAP" and "Q1" stay. */
export const dayInSentence = (text: string): string => {
  const day = dayTyped(text);
  return STARTS_WHEN.test(day) ? day.slice(0, 1).toLowerCase() + day.slice(1) : day;
};

/** A day as typed, or in words for an ISO date: "2027-01-31" becomes "January 31, 2027". */
export function dayTyped(text: string): string {
  return text.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (typed, year: string, month: string, day: string) => {
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return new Date(time).toISOString().startsWith(typed) ? dayInWords(time) : typed;
  });
}
