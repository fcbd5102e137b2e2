import type { Source } from "../source";
import { phraseWords } from "../sentences/phrase";
import type { AskedAlready } from "./asked-already";

/** Asks for something that happened, not for what somebody would do. */
const OF_THE_PAST =
  /\b(did|have|had|were|was) (you|your)\b|\byou(?:'ve|’ve| have| had)\b|\b(tell|walk) (me|us)\b|\byour? (last|own)\b|\bof yours\b|\blast time\b/i;

/** Follow-ups of the kind "What did you do yourself?" for a question without any, at most two, none of them asked before. */
export function followUpsFor(source: Source, question: string, asked: AskedAlready): string[] {
  const name = OF_THE_PAST.test(question) ? "followUpsPast" : "followUpsSupposed";
  const found: string[] = [];
  for (const followUp of phraseWords(source, "interviewer-kit", name).split("|")) {
    if (found.length < 2 && asked.take(followUp.trim())) found.push(followUp.trim());
  }
  return found;
}
