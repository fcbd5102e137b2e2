import { sentencesOf } from "../sentences/cuts";
import { phraseChoices } from "../sentences/phrase";
import type { Source } from "../source";
import type { AskedAlready } from "./asked-already";

/** What somebody would do, in a case that is supposed. */
const SUPPOSED = /\b(would|suppose|imagine|what if|were to)\b|\byou(?:'|’)d\b/i;
/** Something that happened to the candidate. */
const OF_THE_PAST = new RegExp(
  "\\b(?:have|had) you(?:r)?\\b|\\byou(?:'ve|’ve| have| had)\\b|\\b(?:tell|walk|talk|take) (?:me|us)\\b|^describe\\b|" +
    "\\blast\\b|\\bof yours\\b|\\bever\\b|\\b(?:hardest|best|worst|biggest|proudest|most \\w+)\\b|" +
    "\\byou (?:\\w+[^e\\W]ed|ran|led|built|made|took|chose|gave|got|held|wrote|found|knew|saw|went|sent|said|told|lost|left|kept|brought)\\b",
  "i",
);
/** The same, but in a round about an exercise it asks what the candidate did there. */
const PAST_TENSE = /\b(did|were|was) (you|your)\b/i;
/** A case of one's own, whatever it supposes further on. */
const A_TIME = /^tell (?:me|us) about (?:a|the last) time\b/i;
/** Asks without a question mark. */
const REQUEST = /^(?:please )?(?:tell|walk|talk|take|describe|give|think|explain|show)\b/i;

/** True if a question is about what the candidate did. Only what it asks tells, not the story that it begins with. */
export function isOfThePast(question: string, hasExercise: boolean): boolean {
  const sentences = sentencesOf(question);
  const asking = sentences.filter((one) => one.endsWith("?") || REQUEST.test(one));
  const asks = (asking.length > 0 ? asking : sentences).join(" ");
  if (A_TIME.test(asks)) return true;
  if (PAST_TENSE.test(asks)) return !hasExercise || /\b(last|ever|real)\b/i.test(asks);
  return !SUPPOSED.test(asks) && OF_THE_PAST.test(asks);
}

/** Follow-ups of the kind "What did you do yourself?", two for each question that has none of its own. */
export class FollowUps {
  readonly #source: Source;
  readonly #asked: AskedAlready;
  #turn = 0;

  constructor(source: Source, asked: AskedAlready) {
    this.#source = source;
    this.#asked = asked;
  }

  /** Two that nobody asked before; once all are, they come round again, so that no question is without. */
  to(question: string, hasExercise: boolean): string[] {
    const name = isOfThePast(question, hasExercise) ? "followUpsPast" : "followUpsSupposed";
    const all = phraseChoices(this.#source, "interviewer-kit", name);
    const found: string[] = [];
    for (const one of all) if (found.length < 2 && this.#asked.take(one)) found.push(one);
    if (found.length > 0) return found;
    this.#turn += 1;
    return [all[(this.#turn * 2 - 2) % all.length]!, all[(this.#turn * 2 - 1) % all.length]!];
  }
}
