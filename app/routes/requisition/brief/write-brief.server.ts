import type { AppLoadContext } from "@remix-run/node";
import type { RoleType } from "../../../catalogue/shapes/role-type";
import { asTyped } from "../../../requisition/brief/as-typed";
import { type Brief, briefOf } from "../../../requisition/brief/brief";
import { readBrief } from "../../../requisition/brief/read-brief";
import { asShown, withBrief } from "../../../requisition/brief/with-brief";
import type { BriefAnswers } from "../../../requisition/brief/brief";
import { sameAnswer } from "../../../requisition/paths";
import { type FieldProblem, toProblems } from "../../../requisition/forms/problems";
import { EVERY_SECTION, findSection, type Requisition, type SectionSlug } from "../../../requisition/requisition";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { changedSections } from "../../shared/saving/draft-actions.server";
import { notFound, savedMeanwhile, unreadable } from "../../shared/reading/open-requisition.server";
import type { Body } from "../../shared/saving/read-body.server";
import { today } from "../../shared/reading/when.server";
import { type KnownBrief, whatBriefKnows } from "./known-brief.server";
import { aroundOverlaps, mergeBrief, type MergedBrief } from "./merge-brief.server";
import { type NewBrief, openBrief, type OpenedBrief, readNewBrief } from "./open-brief.server";

/** The submitted form of a brief. */
export interface SentBrief {
  readonly body: Body;
  /** "/requisitions/<id>/brief"; undefined before anything is stored. */
  readonly id: string | undefined;
  readonly newBrief: NewBrief | undefined;
}

export interface HowToWrite {
  /** Saves what can be saved; otherwise one problem or overlap prevents the whole save. */
  readonly around: boolean;
  /** Applies the action of the button to the answers. */
  done(draft: Draft, roleType: RoleType | undefined): Draft;
}

/** The form's answers, next to the stored ones. */
export interface BriefForm {
  readonly opened: OpenedBrief;
  readonly known: KnownBrief;
  /** The brief as it was typed. */
  readonly typed: Brief;
  readonly problems: readonly FieldProblem[];
  readonly merged: MergedBrief;
  /** The answers with the form's changes, before the merge with saves of others. */
  readonly mine: Draft;
  /** True if nothing differs from what the page was loaded with. */
  readonly isUntouched: boolean;
}

/** The result of the save, with the brief as it was typed. */
export interface WrittenBrief extends BriefForm {
  readonly status: "saved" | "wrong" | "overlapping" | "approved";
  /** The sections that were saved. */
  readonly written: readonly SectionSlug[];
}

const MOST_TRIES = 5;

/** Reads what a form starts from; throws a page for a form that was sent before the page had fully loaded. */
export function sentBrief(context: AppLoadContext, id: string | undefined, body: Body): SentBrief {
  if (body.controls.whole !== "yes") {
    throw unreadable("This form was sent before its page had loaded. Nothing was saved. Go back and try again.");
  }
  const { begun: newBrief } = body.values;
  if (newBrief === undefined && id !== undefined) return { body, id, newBrief: undefined };
  if (typeof newBrief !== "object" || Array.isArray(newBrief)) {
    throw unreadable("This form doesn't say what it starts from. Nothing was saved. Go back and open the page again.");
  }
  const read = readNewBrief(context, (name) => (typeof newBrief[name] === "string" ? newBrief[name] : null));
  return { body, id: undefined, newBrief: id === undefined ? read : { ...read, id } };
}

/**
 * Saves a brief into its sections as one version; the first save of a new brief creates the requisition. Changes that
 * only one side made since the page was opened are merged.
 */
export async function writeBrief(context: AppLoadContext, sent: SentBrief, how: HowToWrite): Promise<WrittenBrief> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const written = await write(context, sent, how);
    if (written) return written;
  }
  throw savedMeanwhile();
}

/** One attempt; undefined if someone else saved at the same moment. */
async function write(
  context: AppLoadContext,
  { body, id, newBrief }: SentBrief,
  { around, done }: HowToWrite,
): Promise<WrittenBrief | undefined> {
  const opened = await openBrief(context, id, newBrief);
  const { stored } = opened;
  const form = await readForm(context, opened, body, newBrief);
  const { known, problems, merged } = form;
  const roleType = roleTypeOf(context, known.draft);
  const facts = { ...form, written: [] };
  // A new form without anything to save creates nothing.
  const isEmpty = newBrief?.gone !== undefined || (opened.newBrief !== undefined && form.isUntouched);
  if (problems.length > 0 && (!around || isEmpty)) return { status: "wrong", ...facts };
  if (merged.overlaps.length > 0 && !around) return { status: "overlapping", ...facts };
  if (known.isLate) return { status: "saved", ...facts };
  const draft = done(aroundOverlaps(merged, stored), roleType);
  const sections = changedSections(opened, draft.requisition, draft.suggested);
  const saved = { status: "saved", ...facts, written: sections.map(({ section }) => section) } as const;
  if (opened.newBrief) {
    await context.store.create(context.actor, { id: stored.id, ...draft });
    return saved;
  }
  if (sections.length === 0) return saved;
  if (stored.approved && body.controls.reopen !== "yes") return { status: "approved", ...facts };
  const save = { act: "brief", sections, saveId: body.controls.saveId || context.newId() } as const;
  const { status } = await context.store.save(context.actor, stored.id, save);
  if (status === "absent") {
    throw notFound("This requisition was deleted while you were editing. Restore it from the list, then save again.");
  }
  return status === "saved" ? saved : undefined;
}

/** Reads a form against what is stored; `newBrief` if it was opened before anything was. */
export async function readForm(
  context: AppLoadContext,
  opened: OpenedBrief,
  body: Body,
  newBrief: NewBrief | undefined,
): Promise<BriefForm> {
  const { stored, options } = opened;
  const known = await whatBriefKnows(context, opened, body, newBrief);
  const roleType = roleTypeOf(context, known.draft);
  const shown = briefOf(known.draft, roleType?.starter, () => context.newId());
  const reading = readBrief(body.values, shown, roleType?.starter, today(context));
  const { draft: mine, problems } = checked(known.draft, reading, roleType, newBrief?.gone);
  const seen = await seenBy(context, stored.id, body);
  const merged = mergeBrief(known, mine, stored, { theirs: body.theirs, seen, options });
  const isUntouched = sameAnswer(withBrief(known.draft, asShown(shown), roleType), mine);
  return { opened, known, typed: asTyped(shown, body.values), problems, merged, mine, isUntouched };
}

const roleTypeOf = ({ catalogue }: AppLoadContext, { requisition }: Draft): RoleType | undefined =>
  catalogue.roleTypes.get(requisition.role.roleType);

/** What was stored when both texts of an overlap were shown. */
async function seenBy({ store, actor }: AppLoadContext, id: string, { controls }: Body): Promise<Draft | undefined> {
  return /^\d{1,9}$/.test(controls.seen) ? store.readVersion(actor, id, Number(controls.seen)) : undefined;
}

/** The answers with those of the form; a section that would be invalid is left unchanged. */
function checked(
  known: Draft,
  { answers, problems }: { readonly answers: BriefAnswers; readonly problems: readonly FieldProblem[] },
  roleType: RoleType | undefined,
  gone: string | undefined,
): { draft: Draft; problems: readonly FieldProblem[] } {
  if (gone !== undefined) return { draft: known, problems: [goneRole(gone)] };
  const draft = withBrief(known, answers, roleType);
  const refused = EVERY_SECTION.flatMap(({ slug }) => problemsIn(slug, draft));
  if (refused.length === 0) return { draft, problems };
  const wrong = new Set(refused.map(({ slug }) => slug));
  const sections = EVERY_SECTION.map(({ slug }): [string, unknown] => {
    return [slug, (wrong.has(slug) ? known : draft).requisition[slug]];
  });
  return {
    draft: { ...draft, requisition: Object.fromEntries(sections) as unknown as Requisition },
    problems: [...problems, ...refused],
  };
}

/** Problems of a section whose answers are valid one by one, such as a text that is too long with its gaps filled. */
function problemsIn(slug: SectionSlug, draft: Draft): (FieldProblem & { slug: SectionSlug })[] {
  const section = findSection(slug)!;
  const read = section.saved.safeParse(draft.requisition[slug]);
  if (read.success) return [];
  return toProblems(section, read.error.issues).map(({ message }) => ({ slug, field: "slot.0.value", message }));
}

const goneRole = (role: string): FieldProblem => ({
  field: "title",
  message: `The role type “${role}” is no longer available. Save again to go on without it, or choose another role`,
});
