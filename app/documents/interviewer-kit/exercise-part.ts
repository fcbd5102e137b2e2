import type { Block, Text } from "../blocks/document";
import { competencyInSentence } from "../loop/loop-parts";
import { listWords } from "../sentences/list";
import { durationInWords } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, paragraphs, type Source } from "../source";
import type { RoundScript } from "./questions/rounds";

/** What the candidate was sent, word for word, and the time it takes; nothing without an exercise. */
export function exerciseText(source: Source): Block[] {
  const { exercise, preparationMinutes } = source.requisition.interview;
  if (exercise.trim() === "") return [];
  const time = preparationMinutes ? durationInWords(source, preparationMinutes) : "";
  const lead: Text =
    time === ""
      ? phrase(source, "interviewer-kit", "wasSent")
      : phrase(source, "interviewer-kit", "wasSentTimed", {
          duration: answerText(source, "interview", "preparationMinutes", time),
        });
  const text = paragraphs(source, "interview", "exercise", exercise);
  // In quotes: "you" is the candidate in the exercise and the interviewer in the kit.
  const [first = "", last = ""] = phraseWords(source, "interviewer-kit", "quoted", { text: "|" }).split("|");
  return [{ type: "paragraph", text: lead }, ...quoted(text, first, last)];
}

/** Blocks with quotation marks before the first paragraph and after the last. */
const quoted = (blocks: readonly Block[], first: string, last: string): Block[] =>
  blocks.map((block, i) =>
    block.type !== "paragraph"
      ? block
      : {
          ...block,
          text: [
            ...(i === 0 ? [{ text: first }] : []),
            ...block.text,
            ...(i === blocks.length - 1 ? [{ text: last }] : []),
          ],
        },
  );

/** The exercise in its round: what the candidate was sent, and how to run it. */
export function exercisePart(source: Source, script: RoundScript): Block[] {
  const { minutes, parts, isExerciseTimed, exerciseQuestions } = script;
  const rated = parts.flatMap(({ competency }) => (competency ? [competencyInSentence(source, competency)] : []));
  const steps: Text[] = [
    phrase(source, "interviewer-kit", "runBefore"),
    ...(minutes && minutes.exercise > 0 && isExerciseTimed
      ? [phrase(source, "interviewer-kit", "runTimed", { duration: durationInWords(source, minutes.exercise) })]
      : [phrase(source, "interviewer-kit", "runUntimed")]),
    phrase(source, "interviewer-kit", "runAlike"),
    ...(exerciseQuestions.length > 0
      ? [phrase(source, "interviewer-kit", "runAsk", { questions: exerciseQuestions.join(" ") })]
      : []),
    ...(rated.length > 0
      ? [
          phrase(source, "interviewer-kit", minutes?.questions === 0 ? "runRateAll" : "runListen", {
            names: listWords(source, rated, "and", "kept"),
          }),
        ]
      : []),
    phrase(source, "interviewer-kit", "runRate"),
  ];
  return [...exerciseText(source), { type: "list", ordered: true, items: steps }];
}
