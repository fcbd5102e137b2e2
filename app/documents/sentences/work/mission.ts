import { sentencesOf, wordCount } from "../cuts";

/**
 * Patterns of a sentence about the job: "You run …", "In a year, you …"; else "We need someone who …"; else "The
 * release manager will …".
 */
const SAYS_JOB = [
  /(?:^|[,;:–-] )(?:and |so )?you\b/i,
  /^(?:we|this team) (?:need|want|seek|are looking for)\b/i,
  /^(?:the|this) (?:[\p{L}-]+ ){1,4}(?:will|owns?|leads?|runs?)\b/iu,
];

/** Starts with a reference to the sentence before: only that one explains it. */
const LEANS_AT_START =
  /^(?:and|but|so|then|also|instead|however|yet|still|therefore|meanwhile|both|neither|otherwise|such|another|it|its|this|these|those|that|they|their|he|she|his|her)\b/i;

/** Has such a reference in the middle: "solve that problem", "rebuild it". */
const LEANS =
  /\b(?:it|this|these|those|they|he|she|him|her)\b|\b(?:of|for|on|with|in|to|at|from|by) that\b|\byou(?:['’]ll| will)? (?!know|see|say|show|ensure|prove|decide|find|learn|check|tell|explain)\p{L}+ that\b/iu;
const LEANS_ON_MANY = /\b(?:them|their)\b/i;

/**
 * True for a sentence that refers to one before it. If it starts with its own subject other than "you", its pronouns
 * refer to that: "Our platform is good, but its docs are not" is independent.
 */
export function pointsBack(sentence: string): boolean {
  if (LEANS_AT_START.test(sentence)) return true;
  if (!/\byou\b/i.test(sentence)) return false;
  const many = LEANS_ON_MANY.exec(sentence);
  return LEANS.test(sentence) || (many !== null && !/\b\p{L}{2,}s\b(?!['’])/u.test(sentence.slice(0, many.index)));
}

/**
 * A sentence up to its second main clause about the same person: "You own the plan, and you decide …" becomes "You own
 * the plan."
 */
const firstClause = (sentence: string): string => {
  const found = /^(.{20,}?)(?:, and|;) you\b.*?([.!]?)$/is.exec(sentence);
  return found ? found[1]! + (found[2] || ".") : sentence;
};

/** A mission as typed and as printed. */
export interface ShortMission {
  readonly sentences: readonly string[];
  /** The printed text of each sentence, "" if it is left out. */
  readonly printed: readonly string[];
  readonly text: string;
}

/**
 * Shortens a mission to at most `most` words: as many consecutive sentences as fit, including one about the job. It
 * never starts with a sentence that refers to one left out. Of "Claims take weeks. You rebuild the form that starts
 * them. Then comes the rest." a short document has the second sentence. `printed` has each sentence as printed, "" if
 * it is left out.
 */
export function missionWithin(mission: string, most: number): ShortMission {
  const sentences = sentencesOf(mission);
  const words = (printed: readonly string[]) => wordCount(printed.join(" "));
  if (words(sentences) <= most) return { sentences, printed: sentences, text: mission.trim() };
  const starts = sentences.flatMap((sentence, i) => (i === 0 || !pointsBack(sentence) ? [i] : []));
  const runs = starts.flatMap((from) =>
    sentences.slice(from).flatMap((last, n): string[][] => {
      const run = (end: string) =>
        sentences.map((one, i) => (i < from || i > from + n ? "" : i === from + n ? end : one));
      const short = firstClause(last);
      return short === last ? [run(last)] : [run(last), run(short)];
    }),
  );
  const says = SAYS_JOB.find((kind) => sentences.some((sentence) => kind.test(sentence)));
  const able = says ? runs.filter((run) => run.some((sentence) => says.test(sentence))) : runs;
  const fitting = able.filter((run) => words(run) <= most);
  // The earliest start keeps the most of the reason; the latest is the shortest text about the job.
  const fromFirst = (run: readonly string[]) => run.findIndex((sentence) => sentence !== "");
  const printed =
    fitting.toSorted((a, b) => fromFirst(a) - fromFirst(b) || words(b) - words(a))[0] ??
    able.toSorted((a, b) => words(a) - words(b))[0] ??
    [];
  return { sentences, printed, text: printed.filter((sentence) => sentence !== "").join(" ") };
}
