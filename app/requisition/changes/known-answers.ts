import { merge } from "./merge";
import type { AnyAnswers } from "../paths";
import type { Section } from "../fields/section";

/** A save of a section, and whether this form made it. */
export interface LaterSave {
  readonly answers: AnyAnswers;
  readonly own: boolean;
}

/**
 * What a form knows about its section: the answers it was made from, plus everything it has saved since, without the
 * changes of others. So a form that missed the last response conflicts only with others, never with itself. In: all
 * saves since, oldest first.
 */
export function knownAnswers(section: Section, madeFrom: AnyAnswers, since: readonly LaterSave[]): AnyAnswers {
  let knows = madeFrom;
  let before = madeFrom;
  for (const { answers, own } of since) {
    if (own) knows = merge(section, before, answers, knows).answers;
    before = answers;
  }
  return knows;
}
