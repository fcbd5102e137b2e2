import type { Block, Text } from "../document";
import { listOf } from "../document-part";
import { exerciseRound } from "../kit/exercise-round";
import { roundCalled } from "../loop-parts";
import { durationInWords } from "../sentences/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { answer, part, type Source } from "../source";

/** What to send to the candidate, as it is: the exercise, and what to prepare for each round. The only part that says "you". */
export function toSend(source: Source): Block[] {
  const { rounds, exercise } = source.requisition.interview;
  const withExercise = exerciseRound(source);
  const items = rounds.flatMap((round): Text[] => {
    if (round === withExercise) return [exerciseInWords(source, roundCalled(source, round))];
    const prepare = source.catalogue.roundKinds.get(round.kind)?.prepare;
    return prepare ? [[label(source, roundCalled(source, round)), { text: ` ${prepare}` }]] : [];
  });
  const apart =
    exercise.trim() !== "" && !withExercise
      ? [exerciseInWords(source, phraseWords(source, "interview-plan", "exercise"))]
      : [];
  const heading = phraseWords(source, "interview-plan", "headingToSend");
  return part(1, heading, listOf([...apart, ...items]), { section: "interview", field: "exercise" });
}

const label = (source: Source, name: string) => ({
  text: phraseWords(source, "interview-plan", "labelled", { name }),
  strong: true,
});

function exerciseInWords(source: Source, name: string): Text {
  const { exercise, preparationMinutes } = source.requisition.interview;
  const time = preparationMinutes
    ? phrase(source, "interview-plan", "preparation", { duration: durationInWords(source, preparationMinutes) })
    : [];
  // The exercise often says itself how long it takes to prepare.
  const says = /\bprepar\w+ takes\b/i.test(exercise);
  return [
    label(source, name),
    { text: " " },
    ...answer(source, "interview", "exercise", exercise.trim()),
    ...(time.length === 0 || says
      ? []
      : [{ text: " " }, ...time.flatMap(({ text }) => answer(source, "interview", "preparationMinutes", text))]),
  ];
}
