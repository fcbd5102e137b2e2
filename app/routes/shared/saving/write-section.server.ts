import type { AppLoadContext } from "@remix-run/node";
import { type Merge, merge, withTheirs } from "../../../requisition/changes/merge";
import { type AnyAnswers, answerAt, sameAnswer } from "../../../requisition/paths";
import { type FieldProblem, toProblems } from "../../../requisition/forms/problems";
import type { Requisition, SectionSlug, Suggested } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import { stillSuggested } from "../../../requisition/suggestions/suggestions";
import type { Act, SavedSection, SectionSave, StoredRequisition } from "../../../store/stored";
import { notFound, savedMeanwhile } from "../reading/open-requisition.server";

/** What a form wants to be saved. */
export interface Wanted {
  readonly section: Section<SectionSlug>;
  /** The answers as the form has them; each can be saved. */
  readonly answers: AnyAnswers;
  /** What the form was made from; undefined if that is no longer kept. */
  readonly known: AnyAnswers | undefined;
  /** What its button makes of the marks of suggestions. */
  marksAfter(suggested: Suggested): Suggested;
  readonly act: Act;
  readonly saveId: string;
  /** Other sections that a fix has reached. */
  readonly others: readonly SectionSave[];
  /** The places where the saved text was chosen over the form's own. */
  readonly theirs: readonly string[];
  /** The saved answers that the form showed next to its own: if they are unchanged, the form's own win. */
  readonly seen: AnyAnswers | undefined;
  /** Saves what overlaps with no one; otherwise an overlap keeps all of it from being saved. */
  readonly around: boolean;
  /** An approved requisition may become a draft again. */
  readonly reopens: boolean;
}

export type Written =
  | {
      readonly status: "saved";
      readonly answers: AnyAnswers;
      readonly revision: number;
      /** The places that someone else changed, and that this form had left alone. */
      readonly theirs: readonly string[];
      /** The places that both changed, which are as the other one left them; none unless the form is saved around them. */
      readonly overlaps: readonly string[];
      readonly current: SavedSection;
    }
  | {
      readonly status: "overlapping";
      /** What was typed, with what only the others changed. */
      readonly answers: AnyAnswers;
      readonly overlaps: readonly string[];
      readonly current: SavedSection;
    }
  /** It would turn an approved requisition back into a draft. */
  | { readonly status: "approved" }
  /** Two answers, each from another side, are at odds. */
  | { readonly status: "at-odds"; readonly problems: readonly FieldProblem[] };

/** How often someone else may save in the very moment between two tries. */
const MOST_TRIES = 5;

/**
 * Saves a section on top of what is stored. Changes that only one side made since the form was opened are merged; where
 * both changed an answer, the reader chooses. Throws a page if the requisition is gone, or another section of a fix has
 * changed.
 */
export async function writeSection(
  context: AppLoadContext,
  opened: StoredRequisition,
  wanted: Wanted,
): Promise<Written> {
  const { store, actor } = context;
  const { section, act, saveId, others } = wanted;
  let stored: StoredRequisition | undefined = opened;
  for (let tries = 0; tries < MOST_TRIES && stored; tries += 1) {
    const current = currentOf(stored, section);
    const merged = settle(wanted, current.answers);
    if (merged.overlaps.length > 0 && !wanted.around) return { status: "overlapping", ...merged, current };
    const answers = merged.overlaps.length > 0 ? around(section, merged, current.answers) : merged.answers;
    const read = section.draft.safeParse(answers);
    if (!read.success) return { status: "at-odds", problems: toProblems(section, read.error.issues) };
    const suggested = wanted.marksAfter(stillSuggested(section, current.answers, answers, current.suggested));
    const same = sameAnswer(answers, current.answers) && sameAnswer(suggested, current.suggested);
    const saved = { status: "saved", answers, theirs: merged.theirs, overlaps: merged.overlaps, current } as const;
    if (same && others.length === 0) return { ...saved, revision: current.revision };
    if (stored.approved && !wanted.reopens) return { status: "approved" };
    // What is written went through the section's own schema.
    const own = { answers: answers as Requisition[SectionSlug], suggested, basedOn: current.revision };
    const sections = [{ section: section.slug, ...own }, ...others];
    const result = await store.save(actor, stored.id, { act, sections, saveId });
    if (result.status === "saved") return { ...saved, revision: current.revision + 1 };
    if (result.status === "conflict" && result.section !== section.slug) throw savedMeanwhile();
    stored = await store.read(actor, stored.id);
  }
  if (stored) throw savedMeanwhile();
  throw notFound("This requisition was deleted while you were editing. Restore it from the list, then save again.");
}

const currentOf = (stored: StoredRequisition, { slug }: Section<SectionSlug>): SavedSection => ({
  answers: stored.requisition[slug],
  suggested: stored.suggested[slug] ?? {},
  revision: stored.revisions[slug],
});

/** Puts the form and what is stored together; what overlaps is what no one has chosen yet. */
function settle({ section, answers, known, theirs, seen }: Wanted, current: AnyAnswers): Merge {
  const merged = mergeOnto(section, answers, current, known);
  const isChosen = (place: string) =>
    theirs.includes(place) || (seen !== undefined && sameAnswer(answerAt(seen, place), answerAt(current, place)));
  return {
    answers: withTheirs(section, merged.answers, current, theirs),
    theirs: merged.theirs,
    overlaps: merged.overlaps.filter((place) => !isChosen(place)),
  };
}

/** Puts a form and a newer save together; without what both began from, and where together they break a rule, all that differs overlaps. */
function mergeOnto(section: Section, mine: AnyAnswers, theirs: AnyAnswers, base: AnyAnswers | undefined): Merge {
  const merged = base && merge(section, base, mine, theirs);
  if (merged && section.draft.safeParse(merged.answers).success) return merged;
  return { answers: mine, theirs: [], overlaps: merge(section, mine, mine, theirs).theirs };
}

/** What overlaps with no one, on top of what is stored; nothing at all if that breaks a rule. */
function around(section: Section, { answers, overlaps }: Merge, current: AnyAnswers): AnyAnswers {
  const others = withTheirs(section, answers, current, overlaps);
  return section.draft.safeParse(others).success ? others : current;
}
