import type { Source } from "../source";
import { phraseWords } from "../sentences/phrase";
import type { AskedAlready } from "./asked-already";

/** Asks for something that happened, not for what somebody would do. */
const OF_THE_PAST =
  /\b(have|had) you(r)?\b|\byou(?:'ve|’ve| have| had)\b|\b(tell|walk) (me|us)\b|\blast\b|\bof yours\b|\bever\b|\breal\b/i;
/** The same, but in a round about an exercise it asks what the candidate did there. */
const PAST_TENSE = /\b(did|were|was) (you|your)\b/i;

/** Follow-ups of the kind "What did you do yourself?" for a question without any, at most two, none of them asked before. */
export function followUpsFor(source: Source, question: string, asked: AskedAlready, hasExercise: boolean): string[] {
  const isPast = OF_THE_PAST.test(question) || (!hasExercise && PAST_TENSE.test(question));
  const found: string[] = [];
  const name = isPast ? "followUpsPast" : "followUpsSupposed";
  for (const followUp of phraseWords(source, "interviewer-kit", name).split("|")) {
    if (found.length < 2 && asked.take(followUp.trim())) found.push(followUp.trim());
  }
  return found;
}
