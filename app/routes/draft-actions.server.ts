import type { AppLoadContext } from "@remix-run/node";
import { sameAnswer } from "../requisition/paths";
import { EVERY_SECTION, type Requisition, type SuggestedBySection } from "../requisition/requisition";
import { suggest } from "../requisition/suggestions";
import { type Opened, unreadable } from "./open-requisition.server";

/** Makes every suggestion of a requisition an answer. */
export async function keepAll(context: AppLoadContext, opened: Opened): Promise<void> {
  await saveChanged(context, opened, opened.stored.requisition, {});
}

/** Fills what is blank as is typical for the role type; takes untouched suggestions of another one away. */
export async function offerSuggestions(context: AppLoadContext, opened: Opened): Promise<void> {
  if (!opened.roleType) throw unreadable("Choose a role type first; then its typical answers can be suggested.", 422);
  const { requisition, suggested } = suggest(opened.stored, opened.roleType.starter, "role-type");
  await saveChanged(context, opened, requisition, suggested);
}

/** Saves the sections that differ from what is stored. Throws a 409 page if one was saved meanwhile. */
export async function saveChanged(
  context: AppLoadContext,
  { stored }: Opened,
  requisition: Requisition,
  suggested: SuggestedBySection,
): Promise<void> {
  for (const { slug } of EVERY_SECTION) {
    const now = suggested[slug] ?? {};
    const same =
      sameAnswer(requisition[slug], stored.requisition[slug]) && sameAnswer(now, stored.suggested[slug] ?? {});
    if (same) continue;
    const result = await context.store.save(context.actor, stored.id, {
      section: slug,
      answers: requisition[slug],
      suggested: now,
      basedOn: stored.revisions[slug],
      saveId: context.newId(),
    });
    if (result.status !== "saved") {
      throw new Response(
        "Somebody saved this requisition at the same moment. Their answers are kept; open it and try again.",
        {
          status: 409,
        },
      );
    }
  }
}
