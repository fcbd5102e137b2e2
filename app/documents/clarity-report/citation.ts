import { sentencesOf } from "../sentences/cuts";

/** Notes on where and how something was measured, useful to people who edit a rule but not to readers of a report. */
const OURS = /\b(?:house rule|we read|we know|verified|measured|seen)\b|\.(?:com|org|net|gov|eu|hr|global)\b/i;

/**
 * The parts of a source that readers can look up: publications with a year, without our notes; "" if there are none.
 */
export function citation(source: string): string {
  const named = source.replace(/^house rule[^,;]*(?:, after )?/i, "").replace(/ \([^)]*\.[a-z]{2,}[^)]*\)/gi, "");
  return sentencesOf(named)
    .flatMap((sentence) => sentence.split(/; (?![^(]*\))/))
    .map((one) => one.trim().replace(/\.$/, ""))
    .filter((one) => /\b(?:19|20)\d{2}\b/.test(one) && !OURS.test(one))
    .join("; ");
}

/** A note on the origin of a rule and what we know about it. */
const NOTE = /\b(?:house rule|we read|we know of|our own)\b/i;

/** Why a finding matters, without notes on the origin of the rule. */
export const reason = (why: string): string =>
  sentencesOf(why)
    .filter((sentence) => !NOTE.test(sentence))
    .join(" ");
