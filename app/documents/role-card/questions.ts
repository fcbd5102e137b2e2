import { type Block, plain, type Text } from "../blocks/document";
import { type ScreenQuestion, screenQuestions } from "../interviewer-kit/questions/screen-questions";
import type { CardFit } from "./fit";
import { phraseWords } from "../sentences/phrase";
import { part, type Source } from "../source";

const BOOK = "role-card";

/** The questions of a first call, which the screen of the loop also asks, each with what to listen for. */
export function questions(source: Source, fit: CardFit): Block[] {
  const asked = screenQuestions(source).slice(0, fit.questions);
  if (asked.length === 0) return [];
  return part(1, phraseWords(source, BOOK, "headingAsk"), [{ type: "list", ordered: true, items: asked.map(item) }]);
}

const item = ({ ask, listen }: ScreenQuestion): Text => [
  { text: ask, strong: true },
  ...listen.flatMap((line) => plain(`\n${line}`)),
];
