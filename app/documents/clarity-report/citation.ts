import { sentencesOf } from "../sentences/cuts";

/** Where and how something was read or measured: useful to people who edit a rule, not to readers of a report. */
const OURS = /\b(?:house rule|we read|we know|verified|measured|seen)\b|\.(?:com|org|net|gov|eu|hr|global)\b/i;

/** What of a source a reader can look up: publications with their year, without notes of our own; "" if there are none. */
export function citation(source: string): string {
  const named = source.replace(/^house rule[^,;]*(?:, after )?/i, "").replace(/ \([^)]*\.[a-z]{2,}[^)]*\)/gi, "");
  return sentencesOf(named)
    .flatMap((sentence) => sentence.split(/; (?![^(]*\))/))
    .map((one) => one.trim().replace(/\.$/, ""))
    .filter((one) => /\b(?:19|20)\d{2}\b/.test(one) && !OURS.test(one))
    .join("; ");
}

/** Says whose rule it is, and what we know of it. */
const NOTE = /\b(?:house rule|we read|we know of|our own)\b/i;

/** Why a finding matters, without notes on whose rule it is. */
export const reason = (why: string): string =>
  sentencesOf(why)
    .filter((sentence) => !NOTE.test(sentence))
    .join(" ");
