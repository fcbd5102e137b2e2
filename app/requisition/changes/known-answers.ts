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
 * that others have. A form whose last answer got lost then meets only what others wrote, and never itself.
 * In: the saves since, all of them, oldest first.
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
