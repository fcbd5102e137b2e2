import type { AppLoadContext } from "@remix-run/node";
import { type Merge, merge, withTheirs } from "../../../requisition/changes/merge";
import { type AnyAnswers, answerAt, sameAnswer } from "../../../requisition/paths";
import { type FieldProblem, toProblems } from "../../../requisition/forms/problems";
import type { Requisition, SectionSlug, Suggested } from "../../../requisition/requisition";
import type { Section } from "../../../requisition/fields/section";
import { stillSuggested } from "../../../requisition/suggestions/suggestions";
import type { Act, SavedSection, SectionSave, StoredRequisition } from "../../../store/stored";
import { notFound, savedMeanwhile } from "../reading/open-requisition.server";

/** The changes a form wants to save. */
export interface Wanted {
  readonly section: Section<SectionSlug>;
  /** The answers in the form; all are valid. */
  readonly answers: AnyAnswers;
  /** What the form was made from; undefined if that is no longer kept. */
  readonly known: AnyAnswers | undefined;
  /** The suggestion marks after the button's action. */
  marksAfter(suggested: Suggested): Suggested;
  readonly act: Act;
  readonly saveId: string;
  /** Other sections that a fix changes. */
  readonly others: readonly SectionSave[];
  /** The places where the saved text was chosen over the form's own. */
  readonly theirs: readonly string[];
  /** The saved answers that the form showed next to its own; where they are unchanged, the form's own win. */
  readonly seen: AnyAnswers | undefined;
  /** Saves everything that does not overlap; otherwise one overlap prevents the whole save. */
  readonly around: boolean;
  /** True if an approved requisition may become a draft again. */
  readonly reopens: boolean;
}

export type Written =
  | {
      readonly status: "saved";
      readonly answers: AnyAnswers;
      readonly revision: number;
      /** The places that only someone else changed. */
      readonly theirs: readonly string[];
      /** The places that both changed; the saved text is kept there. Empty unless `around` is set. */
      readonly overlaps: readonly string[];
      readonly current: SavedSection;
    }
  | {
      readonly status: "overlapping";
      /** The input merged with what only others changed. */
      readonly answers: AnyAnswers;
      readonly overlaps: readonly string[];
      readonly current: SavedSection;
    }
  /** The save would turn an approved requisition back into a draft. */
  | { readonly status: "approved" }
  /** Two answers, one from each side, contradict each other. */
  | { readonly status: "at-odds"; readonly problems: readonly FieldProblem[] };

/** The maximum number of attempts, in case others save at the same moment. */
const MOST_TRIES = 5;

/**
 * Saves a section on top of what is stored. Changes that only one side made since the form was opened are merged; where
 * both changed an answer, the user chooses. Throws a page if the requisition is gone, or another section of a fix has
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
    // The answers were checked by the section's own schema.
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

/** Merges the form with what is stored; its overlaps are those where the user has not chosen yet. */
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

/**
 * Merges a form with a newer save. Without a common base, or if the merge would break a rule, every difference is an
 * overlap.
 */
function mergeOnto(section: Section, mine: AnyAnswers, theirs: AnyAnswers, base: AnyAnswers | undefined): Merge {
  const merged = base && merge(section, base, mine, theirs);
  if (merged && section.draft.safeParse(merged.answers).success) return merged;
  return { answers: mine, theirs: [], overlaps: merge(section, mine, mine, theirs).theirs };
}

/** The answers without overlaps on top of what is stored; no change if that breaks a rule. */
function around(section: Section, { answers, overlaps }: Merge, current: AnyAnswers): AnyAnswers {
  const others = withTheirs(section, answers, current, overlaps);
  return section.draft.safeParse(others).success ? others : current;
}
