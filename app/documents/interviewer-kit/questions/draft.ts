import { testedIn } from "../../../requisition/loop";
import { asLineStart } from "../../sentences/letter-case";
import type { Source } from "../../source";
import type { AskedAlready } from "./asked-already";
import { bestMatch, competencyFor } from "./best-match";
import { exerciseTime } from "../exercise-minutes";
import { exerciseRound } from "../exercise-round";
import { testedBy, withMustHaves } from "./must-haves";
import { openingOf } from "./opening";
import { asQuestion } from "./question-kind";
import { QUESTION, questionSlots } from "./question-slots";
import { splitMinutes, withRoomFor, withRoomForOwn } from "../round-minutes";
import { screenRound, termsCount } from "./screen";
import { screenQuestions } from "./screen-questions";
import type { Draft, OwnQuestion, Repeats } from "./rounds";

/** Returns the rounds of a loop with their own questions, each recorded as asked. */
export function draftsOf(source: Source, repeats: Repeats): Draft[] {
  const { asked, stories } = repeats;
  const { rounds, exercise } = source.requisition.interview;
  const [withExercise, screen] = [exerciseRound(source), screenRound(source)];
  const terms = termsCount(source);
  const time = exerciseTime(exercise) ?? { minutes: 0, isSure: false };
  // The company's questions are recorded before ours, so that none is dropped because we would ask the same.
  const theirs = rounds.map(({ questions }) => questions.filter((question) => asked.add(question)).map(asQuestion));
  return rounds.map((round, i): Draft => {
    const tested = testedIn(round).filter((id) => source.catalogue.competencies.has(id));
    const [isScreen, hasExercise] = [round === screen, round === withExercise];
    const opening = hasExercise ? undefined : openingOf(source, round, tested);
    const questions: OwnQuestion[] = [
      ...(opening && asked.add(opening.ask) ? [opening] : []),
      ...theirs[i]!.map((ask) => ({
        ask: asLineStart(source, ask),
        kind: "own" as const,
        says: ask,
        about: competencyFor(source, tested, ask),
      })),
      ...(isScreen ? screenOf(source, tested, asked) : []),
    ];
    const isLoose = (text: string) => bestMatch(source, tested, text) === undefined;
    const { own, mustHaves, conditions } = withMustHaves(source, round, questions, repeats);
    for (const text of [...own.map(({ ask }) => ask), ...testedBy(source, round).map(({ what }) => what)])
      stories.add(text);
    const whole =
      round.minutes === null
        ? undefined
        : splitMinutes(round.minutes, {
            conditions: (isScreen ? terms : 0) + conditions.length,
            exercise: hasExercise ? time : undefined,
          });
    const ours = own.filter(({ kind }) => kind === "own").length;
    const split = whole && withRoomForOwn(whole, ours);
    const slots = questionSlots({
      tested,
      leads: round.leads,
      // A question that separates two jobs does not replace one about the competency.
      own: own.map(({ kind, about, says }) => ({
        about,
        isLoose: kind === "screen" || (kind === "own" && isLoose(says)),
      })),
      mustHaves: mustHaves.map(({ about, mustHave }) => ({ about, isLoose: isLoose(mustHave.what) })),
      minutes: split?.questions,
      isScreen,
      hasExercise,
    });
    const count = slots.own + slots.mustHaves.length + [...slots.bank.values()].reduce((sum, n) => sum + n, 0);
    const minutes = split && hasExercise ? withRoomFor(split, count, QUESTION.least) : split;
    const isSure = hasExercise && time.isSure;
    const isExerciseTooLong = isSure && minutes !== undefined && minutes.exercise < time.minutes;
    const isExerciseTimed = isSure && !isExerciseTooLong;
    const repeated = round.questions.length - theirs[i]!.length;
    const facts = { round, place: i + 1, minutes, isScreen, hasExercise, isExerciseTooLong, isExerciseTimed, repeated };
    return { ...facts, tested, own, mustHaves, conditions, slots, dealt: new Map() };
  });
}

/** The questions of a first call, under motivation. */
function screenOf(source: Source, tested: readonly string[], asked: AskedAlready): OwnQuestion[] {
  const about = tested.includes(MOTIVATION) ? MOTIVATION : undefined;
  return screenQuestions(source)
    .filter(({ ask }) => asked.add(ask))
    .map(({ ask, listen }) => ({ ask, listen, kind: "screen", says: ask, about }));
}

/** Knowing what the job is, and wanting it. */
const MOTIVATION = "motivation";
