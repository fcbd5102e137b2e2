import type { Block, Text } from "../blocks/document";
import { listOf } from "../blocks/document-part";
import { PREPARES } from "../interviewer-kit/exercise-minutes";
import { exerciseRound } from "../interviewer-kit/exercise-round";
import { type Round, roundCalled } from "../loop/loop-parts";
import { sentencesOf } from "../sentences/cuts";
import { durationInWords } from "../sentences/figures/numbers";
import { ofRound } from "../loop/of-round";
import { panelInWords } from "../loop/panel";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, part, type Source } from "../source";
import { stopped } from "../wording";

/** What to send to the candidate: the exercise, and what to prepare for each round. The only part that says "you". */
export function toSend(source: Source): Block[] {
  const { rounds, exercise } = source.requisition.interview;
  const withExercise = exerciseRound(source);
  const items = rounds.flatMap((round): Text[] => {
    const called = roundWithPeople(source, round);
    if (round === withExercise) return [exerciseInWords(source, called)];
    const prepare = source.catalogue.roundKinds.get(round.kind)?.prepare;
    return prepare ? [[...called, { text: ` ${prepare}` }]] : [];
  });
  const apart =
    exercise.trim() !== "" && !withExercise
      ? [
          exerciseInWords(source, [
            strong(
              phraseWords(source, "interview-plan", "labelled", {
                name: phraseWords(source, "interview-plan", "exercise"),
              }),
            ),
          ]),
        ]
      : [];
  const heading = phraseWords(source, "interview-plan", "headingToSend");
  return part(1, heading, listOf([...apart, ...items]), { section: "interview", field: "exercise" });
}

const strong = (text: string) => ({ text, strong: true });

/** "Executive interview, 45 minutes with the Vice President of Product." */
function roundWithPeople(source: Source, round: Round): Text {
  const name = roundCalled(source, round);
  const people = panelInWords(source, round.interviewer);
  const duration = round.minutes === null ? "" : durationInWords(source, round.minutes);
  const label = (text: string) => ofRound(source, round.id, text).map((span) => ({ ...span, strong: true }));
  if (duration === "" && people === "") return label(phraseWords(source, "interview-plan", "labelled", { name }));
  if (people === "") return label(phraseWords(source, "interview-plan", "timed", { name, duration }));
  return label(
    duration === ""
      ? phraseWords(source, "interview-plan", "with", { name, people })
      : phraseWords(source, "interview-plan", "timedWith", { name, duration, people }),
  );
}

/** Mentions preparation before the round; a time in any other sentence is that of the round. */
const BEFORE = new RegExp(`\\b(?:${PREPARES}|beforehand|in advance)\\b`, "i");
const TIME = /\b(?:minutes?|mins?|hours?|hrs?|h|days?)\b/i;

function exerciseInWords(source: Source, called: Text): Text {
  const { exercise, preparationMinutes } = source.requisition.interview;
  const time = preparationMinutes
    ? phrase(source, "interview-plan", "preparation", { duration: durationInWords(source, preparationMinutes) })
    : [];
  // The exercise often gives its own preparation time.
  const hasTime = sentencesOf(exercise).some((sentence) => BEFORE.test(sentence) && TIME.test(sentence));
  return [
    ...called,
    { text: " " },
    ...answerText(source, "interview", "exercise", stopped(exercise.trim())),
    ...(time.length === 0 || hasTime
      ? []
      : [{ text: " " }, ...time.flatMap(({ text }) => answerText(source, "interview", "preparationMinutes", text))]),
  ];
}
