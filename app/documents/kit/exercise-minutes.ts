import { sentencesOf } from "../sentences/cuts";

const UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD = [...UNITS, ...TENS].join("|");
const NUMBER = `\\d{1,3}|(?:${WORD})(?:-(?:${UNITS.slice(1, 10).join("|")}))?`;
const HALF_HOUR = /\bhalf an hour\b|\b(?:a|one) half[- ]hour\b/gi;
const HOUR = /\b(?:an|one) hour\b/gi;
const TIMED = new RegExp(
  `\\b(within|every|after|than)?\\s*\\b(${NUMBER})[-\\s]minutes?\\b(?! (?:early|before|beforehand|late))`,
  "gi",
);
/** "for 20", in a sentence that speaks of minutes elsewhere. */
const ELLIPTIC = new RegExp(
  `\\bfor()\\s+(?:(?:the|about|another|first|last|next|other)\\s+)*(${NUMBER})(?=\\s*[.,;:)]|\\s+(?:you|we|and)\\b)`,
  "gi",
);

/** What a sentence says that all of it takes, of which the others are parts. */
const IN_ALL = new RegExp(`\\b(${NUMBER})[-\\s]minutes? (?:in all|in total|altogether|overall)\\b`, "i");

/** Time that is not spent in the round, and sentences about what nobody there does. */
const ELSEWHERE = /\bprepar/i;
const HERE = /\b(you|we|us|round|exercise|case|candidate|conversation|discussion|questions)\b/i;

/**
 * The minutes an exercise says it takes in its round, in digits or words: "for 5 minutes, and we discuss it for 20" as 25.
 * Undefined if it does not say.
 */
export function exerciseMinutes(exercise: string): number | undefined {
  const sentences = sentencesOf(exercise)
    .filter((sentence) => !ELSEWHERE.test(sentence) && HERE.test(sentence))
    .map((sentence) => sentence.replace(HALF_HOUR, "30 minutes").replace(HOUR, "60 minutes"))
    .filter((sentence) => /minute/i.test(sentence));
  const all = sentences.flatMap((sentence) => IN_ALL.exec(sentence)?.[1] ?? []).map(toNumber);
  if (all.length > 0) return all[0];
  const sum = sentences
    .flatMap((sentence) => [...sentence.matchAll(TIMED), ...sentence.matchAll(ELLIPTIC)])
    .filter(([, limit]) => !limit)
    .reduce((minutes, [, , said = ""]) => minutes + toNumber(said), 0);
  return sum > 0 ? sum : undefined;
}

function toNumber(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  const [first = "", second = "zero"] = said.toLowerCase().split("-");
  const whole = UNITS.includes(first) ? UNITS.indexOf(first) : TENS.indexOf(first) * 10;
  return whole + UNITS.indexOf(second);
}
