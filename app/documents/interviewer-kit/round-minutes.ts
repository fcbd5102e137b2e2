import type { ExerciseTime } from "./exercise-minutes";

/** How the minutes of a round are spent; they add up to the round's. */
export interface RoundMinutes {
  readonly opening: number;
  /** Pay, place and start in the screen, and must-haves that are conditions in any round. */
  readonly conditions: number;
  /** 0 in a round without one. */
  readonly exercise: number;
  readonly questions: number;
  /** What the candidate asks. */
  readonly theirs: number;
  /** Once the candidate has left. */
  readonly notes: number;
}

interface Asked {
  /** How many conditions are talked about. */
  readonly conditions: number;
  /** What the exercise says it takes, at least if it is not sure, 0 if it does not say; undefined in a round without one. */
  readonly exercise: ExerciseTime | undefined;
}

/** Minutes per condition, and the least that a question is worth opening for after an exercise. */
const CONDITION = 2;
const LEAST = 5;
/** What a long exercise leaves of the time for the candidate's questions. */
const FEWEST_THEIRS = 5;

/** Splits the minutes of a round, 5 or more. A short round has a short opening, and notes of a minute. */
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
    // A few minutes left are better spent on the exercise.
    const given = rest - asked < LEAST ? rest : asked;
    return { ...split, exercise: given, questions: rest - given };
  }
  // What the text says is kept to: minutes that it lacks are the candidate's, and few that are left are theirs.
  const short = exercise.minutes - rest;
  if (short > 0 && theirs - short >= FEWEST_THEIRS) {
    return { ...split, exercise: exercise.minutes, questions: 0, theirs: theirs - short };
  }
  const asked = Math.min(rest, exercise.minutes);
  const [questions, extra] = rest - asked < LEAST ? [0, rest - asked] : [rest - asked, 0];
  return { ...split, exercise: asked, questions, theirs: theirs + extra };
}

/**
 * The same with time moved from the candidate's questions to ours, where each of ours would have less than it needs.
 */
export function withRoomFor(minutes: RoundMinutes, asked: number, each: number): RoundMinutes {
  const lacking = asked * each - minutes.questions;
  const given = Math.max(0, Math.min(lacking, minutes.theirs - FEWEST_THEIRS));
  return { ...minutes, questions: minutes.questions + given, theirs: minutes.theirs - given };
}

/**
 * The same with time for as many of the company's own questions as fit at a few minutes each: none is dropped while
 * time is left.
 */
export function withRoomForOwn(minutes: RoundMinutes, own: number): RoundMinutes {
  const most = minutes.questions + Math.max(0, minutes.theirs - FEWEST_THEIRS);
  return withRoomFor(minutes, Math.min(own, Math.floor(most / LEAST)), LEAST);
}

/** Splits minutes into parts that differ by at most one and add up. */
export const sharedMinutes = (minutes: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, i) => Math.floor(minutes / parts) + (i < minutes % parts ? 1 : 0));
