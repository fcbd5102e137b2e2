import { type AppLoadContext } from "@remix-run/node";
import { suggestAll } from "../../requisition/suggestions/suggestions";
import type { Shelf } from "../../store/stored";
import { titleOfCopy } from "../shared/saving/draft-actions.server";
import { openRequisition } from "../shared/reading/open-requisition.server";

/** The shelf for each button. */
export const SHELF: { readonly [intent: string]: Shelf } = { delete: "deleted", archive: "archived", restore: "open" };

/** Moves requisitions to a shelf. Returns the ids of those that moved. */
export async function moveToShelf(
  { store, actor }: AppLoadContext,
  ids: readonly string[],
  shelf: Shelf,
): Promise<string[]> {
  const done: string[] = [];
  for (const id of new Set(ids)) if (await store.shelve(actor, id, shelf)) done.push(id);
  return done;
}

/**
 * Copies a requisition and marks all answers of the copy as suggestions. Returns the id of the copy, which is `copyId`
 * if that is a valid id.
 */
export async function copyRequisition(context: AppLoadContext, id: string, copyId: string): Promise<string> {
  const { stored, name } = await openRequisition(context, id);
  const newId = /^[a-z0-9]{12}$/.test(copyId) ? copyId : context.newId();
  const role = { ...stored.requisition.role, title: titleOfCopy(name) };
  const requisition = { ...stored.requisition, role };
  await context.store.create(context.actor, { id: newId, requisition, suggested: suggestAll(requisition, "copy") });
  return newId;
}
