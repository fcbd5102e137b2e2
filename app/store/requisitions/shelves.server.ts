import type { Kysely, Transaction } from "kysely";
import { nextChangeNo, ownedBy, withSections } from "./owned.server";
import { index, unindex } from "../search/search.server";
import type { Owner, Shelf, StoredRequisition } from "../stored";
import { readRequisitions } from "./stored-rows";
import type { Tables } from "../database/tables";

/** Moves a requisition to another shelf; see `Store`. */
export async function shelve(trx: Transaction<Tables>, owner: Owner, id: string, shelf: Shelf): Promise<boolean> {
  const own = await ownedBy(trx, owner).where("id", "=", id).where("shelf", "!=", shelf).executeTakeFirst();
  if (!own) return false;
  const change_no = await nextChangeNo(trx);
  await unindex(trx, own.change_no);
  await trx
    .updateTable("requisitions")
    .set({ shelf, change_no })
    .where("id", "=", id)
    .where("owner", "=", owner.id)
    .execute();
  await index(trx, owner, id);
  return true;
}

/** A requisition that is not on the open shelf; see `Store`. */
export async function shelved(
  db: Kysely<Tables>,
  owner: Owner,
  id: string | undefined,
): Promise<StoredRequisition | undefined> {
  const latest = ownedBy(db, owner).orderBy("change_no", "desc").limit(1);
  const chosen = id === undefined ? latest : ownedBy(db, owner).where("id", "=", id);
  const [stored] = readRequisitions(await withSections(db, chosen).execute());
  return stored?.shelf === "open" ? undefined : stored;
}
