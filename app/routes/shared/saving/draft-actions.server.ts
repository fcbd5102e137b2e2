import type { AppLoadContext } from "@remix-run/node";
import { fillBlanks } from "../../../clarity/fixes/fill-blanks";
import { sameAnswer } from "../../../requisition/paths";
import { EVERY_SECTION, type Requisition, type SuggestedBySection } from "../../../requisition/requisition";
import { role } from "../../../requisition/sections/role";
import { shortened } from "../../../requisition/texts/shortened";
import type { Act, SectionSave } from "../../../store/stored";
import { aroundOf } from "../reading/findings.server";
import { type Opened, savedMeanwhile, unreadable } from "../reading/open-requisition.server";

/** "Copy of <name>", cut to the maximum length of a title. */
export const titleOfCopy = (name: string): string => shortened(`Copy of ${name}`, role.fields.title.most);

/** Turns every suggestion of a requisition into an answer. */
export async function keepAll(context: AppLoadContext, opened: Opened): Promise<void> {
  await saveChanged(context, opened, "keep-all", opened.stored.requisition, {});
}

/** Fills blank answers with suggestions of the role type, and removes untouched suggestions of another one. */
export async function offerSuggestions(context: AppLoadContext, opened: Opened): Promise<void> {
  if (!opened.roleType) throw unreadable("Choose a role type first. Then we can suggest typical answers.", 422);
  const around = await aroundOf(context, opened.stored.id);
  const { requisition, suggested } = fillBlanks(opened.stored, opened.roleType, around);
  await saveChanged(context, opened, "suggest", requisition, suggested);
}

/** Saves the sections that differ from what is stored, together. Throws a 409 page if one was saved in the meantime. */
export async function saveChanged(
  context: AppLoadContext,
  opened: Opened,
  act: Act,
  requisition: Requisition,
  suggested: SuggestedBySection,
): Promise<void> {
  const sections = changedSections(opened, requisition, suggested);
  if (sections.length === 0) return;
  const save = { act, sections, saveId: context.newId() };
  const { status } = await context.store.save(context.actor, opened.stored.id, save);
  if (status !== "saved") throw savedMeanwhile();
}

/** The sections that differ from what is stored, ready to be saved. */
export function changedSections(
  { stored }: Opened,
  requisition: Requisition,
  suggested: SuggestedBySection,
): SectionSave[] {
  const sections = EVERY_SECTION.map(({ slug }) => ({
    section: slug,
    answers: requisition[slug],
    suggested: suggested[slug] ?? {},
    basedOn: stored.revisions[slug],
  }));
  return sections.filter(({ section, answers, suggested: marks }) => {
    const { requisition: was, suggested: wereMarked } = stored;
    return !sameAnswer(answers, was[section]) || !sameAnswer(marks, wereMarked[section] ?? {});
  });
}
