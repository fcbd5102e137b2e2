import type { Brief } from "./brief";

export type QuestionName =
  | "title"
  | "level"
  | "area"
  | "slot.0"
  | "slot.1"
  | "mission"
  | "reportsTo"
  | "with"
  | "metrics"
  | "place"
  | "workMode"
  | "pay"
  | "start";

/** A question of a brief, and whether it is fully answered, confirmed or not. */
export interface Question {
  readonly name: QuestionName;
  readonly answered: boolean;
}

/** The number of stakeholders that a brief asks to confirm. */
export const MOST_CONFIRMED = 3;

/** A gap's label as a question: "The program". */
export const labelOf = (slot: string): string => slot.charAt(0).toUpperCase() + slot.slice(1);

/** The number of stakeholders that were confirmed or named. */
export const countConfirmed = ({ offered, others, written }: Brief): number =>
  offered.filter(({ confirmed }) => confirmed).length + others.length + written.length;

/** The questions of a brief, in order: twelve at most. */
export function questionsOf(brief: Brief): Question[] {
  const { slots, mission, metrics } = brief;
  const asked: [QuestionName, boolean][] = [
    ["title", brief.title !== ""],
    ["level", brief.level !== ""],
    ["area", brief.area !== ""],
    ...slots.map(({ value }, i): [QuestionName, boolean] => [`slot.${i as 0 | 1}`, value !== ""]),
    ...(mission === undefined ? [] : [["mission", mission !== ""] satisfies [QuestionName, boolean]]),
    ["reportsTo", brief.reportsTo !== ""],
    ["with", countConfirmed(brief) >= MOST_CONFIRMED],
    ["metrics", metrics.every(({ isNew, target, day }) => !isNew && target !== "" && day !== "")],
    ["place", brief.place !== ""],
    ["workMode", brief.workMode !== ""],
    ["pay", brief.isPayWhole && brief.currency !== ""],
    ["start", brief.start !== ""],
  ];
  return asked.map(([name, answered]) => ({ name, answered }));
}

/** The number of answered questions of a brief. */
export const countAnswered = (brief: Brief): { answered: number; of: number } => {
  const questions = questionsOf(brief);
  return { answered: questions.filter(({ answered }) => answered).length, of: questions.length };
};
