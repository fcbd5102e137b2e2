import type { AppLoadContext } from "@remix-run/node";
import { type Merge, merge } from "../../requisition/merge";
import { type AnyAnswers, sameAnswer } from "../../requisition/paths";
import type { Requisition, SectionSlug, Suggested } from "../../requisition/requisition";
import type { Section } from "../../requisition/section";
import { stillSuggested } from "../../requisition/suggestions";
import type { Act, SavedSection, SectionSave } from "../../store/stored";
import { notFound, savedMeanwhile } from "../open-requisition.server";

/** What a form wants to be saved. */
export interface Wanted {
  readonly id: string;
  readonly section: Section<SectionSlug>;
  readonly answers: AnyAnswers;
  readonly suggested: Suggested;
  /** What its button makes of the marks of suggestions, once more where the section has moved on. */
  marksAfter(suggested: Suggested): Suggested;
  readonly basedOn: number;
  readonly act: Act;
  readonly saveId: string;
  /** Other sections that a fix has reached. */
  readonly others: readonly SectionSave[];
}

export type Written =
  /** `taken`: the places that somebody else changed meanwhile, and that this form had left alone. */
  | { readonly status: "saved"; readonly answers: AnyAnswers; readonly taken: readonly string[] }
  | {
      readonly status: "overlapping";
      /** What was typed, with what only the others changed. */
      readonly answers: AnyAnswers;
      readonly overlaps: readonly string[];
      readonly current: SavedSection;
      readonly by: string;
      readonly savedAt: number;
    };

/** How often somebody else may save in the very moment between two tries. */
const MOST_TRIES = 5;

/**
 * Saves a section. If it was saved since the form was opened, what only one side changed is put together; what both
 * changed is written by neither. Throws a page if the requisition is gone, or another section of a fix has moved on.
 */
export async function writeSection(context: AppLoadContext, wanted: Wanted): Promise<Written> {
  const { id, section, act, saveId, others } = wanted;
  let next: Pick<Wanted, "answers" | "suggested" | "basedOn"> = wanted;
  let taken: readonly string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { answers, suggested, basedOn } = next;
    // What is written went through the section's own schema.
    const own = { section: section.slug, answers: answers as Requisition[SectionSlug], suggested, basedOn };
    const result = await context.store.save(context.actor, id, { act, sections: [own, ...others], saveId });
    if (result.status === "saved") return { status: "saved", answers, taken };
    if (result.status === "absent")
      throw notFound("This requisition was deleted meanwhile. Undo that in the list, then go back and save again.");
    if (result.section !== section.slug) throw savedMeanwhile();

    const { current, by, savedAt } = result;
    const merged = mergeOnto(section, wanted.answers, current.answers, result.base?.answers);
    if (merged.overlaps.length > 0)
      return { status: "overlapping", answers: merged.answers, overlaps: merged.overlaps, current, by, savedAt };
    const marks = wanted.marksAfter(stillSuggested(section, current.answers, merged.answers, current.suggested));
    taken = merged.taken;
    // The same form sent twice, and put together with others the first time.
    const isThere = sameAnswer(merged.answers, current.answers) && sameAnswer(marks, current.suggested);
    if (isThere && others.length === 0) return { status: "saved", answers: merged.answers, taken };
    next = { answers: merged.answers, suggested: marks, basedOn: current.revision };
  }
  throw savedMeanwhile();
}

/** Puts a form and a newer save together; without what both began from, and where together they break a rule, all that differs overlaps. */
function mergeOnto(section: Section, mine: AnyAnswers, theirs: AnyAnswers, base: AnyAnswers | undefined): Merge {
  const merged = base && merge(section, base, mine, theirs);
  if (merged && section.draft.safeParse(merged.answers).success) return merged;
  return { answers: mine, taken: [], overlaps: merge(section, mine, mine, theirs).taken };
}
