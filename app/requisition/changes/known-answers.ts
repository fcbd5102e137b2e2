import { merge } from "./merge";
import type { AnyAnswers } from "../paths";
import type { Section } from "../fields/section";

/** A save of a section, and whether the form in question made it. */
export interface LaterSave {
  readonly answers: AnyAnswers;
  readonly own: boolean;
}

/**
 * What a form knows of its section: the answers it was made from, with everything that it has saved since and nothing
 * that others have. If its last response got lost, it then conflicts only with what others wrote, and never with
 * itself.
 * In: all saves since, oldest first.
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
