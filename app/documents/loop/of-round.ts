import type { Text } from "../blocks/document";
import { answerText, type Source } from "../source";

/** Text from a round, marked while the round is a suggestion. */
export const ofRound = (source: Source, id: string, text: string): Text =>
  answerText(source, "interview", `rounds.${id}`, text);
