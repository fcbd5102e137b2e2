import type { Question } from "../../../catalogue/shapes/competency";
import { testedIn } from "../../../requisition/loop";
import { asLineStart } from "../../sentences/letter-case";
import type { Source } from "../../source";
import type { AskedAlready } from "./asked-already";
import { bestMatch, competencyFor } from "./best-match";
import { exerciseTime } from "../exercise-minutes";
import { exerciseRound } from "../exercise-round";
import { type MustHave, testedBy, withMustHaves } from "./must-haves";
import type { MustHaveQuestion } from "./must-have-question";
import { openingOf } from "./opening";
import { asQuestion } from "./question-kind";
import { QUESTION, questionSlots, type Slots } from "./question-slots";
import { splitMinutes, withRoomFor, withRoomForOwn } from "../round-minutes";
import { screenRound, termsCount } from "./screen";
import { screenQuestions } from "./screen-questions";
import type { RoundScript } from "./script";
import type { Stories } from "./stories";

/** The opening question of a round, which has probes, or one of the company's own questions. */
export interface OwnQuestion {
  readonly ask: string;
  readonly kind: "opens" | "own" | "screen";
  /** What to listen for, of a question of the screen. */
  readonly listen?: readonly string[];
  readonly about: string | undefined;
  readonly probes?: readonly string[];
  /** All text that says what the question is about. */
  readonly says: string;
  /** The must-have that it draws out already. */
  readonly mustHave?: MustHave;
}

/** A must-have to be asked about. */
export interface AskedMustHave extends MustHaveQuestion {
  readonly mustHave: MustHave;
  readonly about: string | undefined;
}

/** A round with its minutes assigned, before questions from the banks are added. */
export interface Draft extends Pick<
  RoundScript,
  "round" | "place" | "minutes" | "isScreen" | "hasExercise" | "isExerciseTooLong" | "isExerciseTimed" | "repeated"
> {
  readonly tested: readonly string[];
  readonly own: readonly OwnQuestion[];
  readonly mustHaves: readonly AskedMustHave[];
  /** Must-haves of which no one has a story: travel, a license, a language. */
  readonly conditions: readonly MustHave[];
  readonly slots: Slots;
  readonly dealt: Map<string, Question[]>;
}

/** What the candidate was already asked in the loop. */
export interface Repeats {
  readonly asked: AskedAlready;
  readonly stories: Stories;
}

/** The rounds of a loop with their own questions, each recorded as asked. */
export function draftsOf(source: Source, heard: Repeats): Draft[] {
  const { asked, stories } = heard;
  const { rounds, exercise } = source.requisition.interview;
  const [withExercise, screen] = [exerciseRound(source), screenRound(source)];
  const terms = termsCount(source);
  const time = exerciseTime(exercise) ?? { minutes: 0, isSure: false };
  // The company's own questions come before ours: none of theirs is dropped because we would ask the same.
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
    const { own, mustHaves, conditions } = withMustHaves(source, round, questions, heard);
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
      // A question that separates two jobs does not replace the one about the competency.
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

/** What is asked in a first talk, as questions on motivation. */
function screenOf(source: Source, tested: readonly string[], asked: AskedAlready): OwnQuestion[] {
  const about = tested.includes(MOTIVATION) ? MOTIVATION : undefined;
  return screenQuestions(source)
    .filter(({ ask }) => asked.add(ask))
    .map(({ ask, listen }) => ({ ask, listen, kind: "screen", says: ask, about }));
}

/** Knows what the job is, and wants it. */
const MOTIVATION = "motivation";
