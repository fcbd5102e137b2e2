import type { ExerciseTime } from "./exercise-minutes";

/** How the minutes of a round are spent; they add up to its duration. */
export interface RoundMinutes {
  readonly opening: number;
  /** Pay, place and start in the screen, and must-haves that are conditions in any round. */
  readonly conditions: number;
  /** 0 in a round without an exercise. */
  readonly exercise: number;
  readonly questions: number;
  /** The candidate's questions. */
  readonly theirs: number;
  /** After the candidate has left. */
  readonly notes: number;
}

interface Asked {
  /** The number of conditions to discuss. */
  readonly conditions: number;
  /** The time that the exercise gives, 0 minutes if none; undefined in a round without an exercise. */
  readonly exercise: ExerciseTime | undefined;
}

/** Minutes per condition, and the fewest minutes after an exercise that are used for a question. */
const CONDITION = 2;
const LEAST = 5;
/** The fewest minutes for the candidate's questions next to a long exercise. */
const FEWEST_THEIRS = 5;

/** Splits the minutes of a round, 5 or more. Short rounds have a short opening and one minute for notes. */
export function splitMinutes(minutes: number, { conditions, exercise }: Asked): RoundMinutes {
  const by = (...steps: readonly (readonly [from: number, minutes: number])[]): number =>
    steps.find(([from]) => minutes >= from)?.[1] ?? 1;
  const opening = by([45, 5], [20, 3], [10, 2]);
  const theirs = by([60, 10], [30, 5], [20, 3], [10, 2]);
  const notes = by([45, 5], [20, 2]);
  const terms = Math.min(CONDITION * conditions, Math.floor(minutes / 3));
  const rest = minutes - opening - theirs - notes - terms;
  const split = { opening, conditions: terms, exercise: 0, questions: rest, theirs, notes };
  if (exercise === undefined) return split;
  if (!exercise.isSure) {
    const asked = Math.min(rest, Math.max(exercise.minutes, Math.round(minutes / 2)));
    // A few remaining minutes are better spent on the exercise.
    const given = rest - asked < LEAST ? rest : asked;
    return { ...split, exercise: given, questions: rest - given };
  }
  // The stated time is kept: missing minutes come from the candidate's time, and a few remaining ones go to it.
  const short = exercise.minutes - rest;
  if (short > 0 && theirs - short >= FEWEST_THEIRS) {
    return { ...split, exercise: exercise.minutes, questions: 0, theirs: theirs - short };
  }
  const asked = Math.min(rest, exercise.minutes);
  const [questions, extra] = rest - asked < LEAST ? [0, rest - asked] : [rest - asked, 0];
  return { ...split, exercise: asked, questions, theirs: theirs + extra };
}

/** Moves minutes from the candidate's questions to ours if each of ours would have less than `each`. */
export function withRoomFor(minutes: RoundMinutes, asked: number, each: number): RoundMinutes {
  const lacking = asked * each - minutes.questions;
  const given = Math.max(0, Math.min(lacking, minutes.theirs - FEWEST_THEIRS));
  return { ...minutes, questions: minutes.questions + given, theirs: minutes.theirs - given };
}

/**
 * Moves minutes so that as many of the company's own questions as possible have a few minutes each: none is dropped
 * while time is left.
 */
export function withRoomForOwn(minutes: RoundMinutes, own: number): RoundMinutes {
  const most = minutes.questions + Math.max(0, minutes.theirs - FEWEST_THEIRS);
  return withRoomFor(minutes, Math.min(own, Math.floor(most / LEAST)), LEAST);
}

/** Splits minutes into parts that differ by at most one and add up. */
export const sharedMinutes = (minutes: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, i) => Math.floor(minutes / parts) + (i < minutes % parts ? 1 : 0));
