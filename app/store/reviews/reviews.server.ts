import type { Kysely, Transaction } from "kysely";
import * as z from "zod/mini";
import { ownById } from "../requisitions/owned.server";
import { index } from "../search/search.server";
import type { ImportedFrom, Owner, ReviewState, StoredApproval } from "../stored";
import { StoreError } from "../store-error";
import type { Tables } from "../database/tables";

const sourcesSchema = z.array(
  z.object({ section: z.string(), part: z.string(), sentence: z.string(), at: z.string() }),
);

/** True if the requisition belongs to the owner and is not deleted. */
const isOwn = async (db: Kysely<Tables>, owner: Owner, id: string): Promise<boolean> =>
  (await ownById(db, owner, id).executeTakeFirst()) !== undefined;

/** The dismissals and the newest approval; empty for a requisition that does not exist. */
export async function readReview(db: Kysely<Tables>, owner: Owner, id: string): Promise<ReviewState> {
  if (!(await isOwn(db, owner, id))) return { dismissals: [], approval: undefined };
  const dismissals = await db
    .selectFrom("dismissals")
    .select(["finding", "reason", "author", "dismissed_at"])
    .where("requisition_id", "=", id)
    .execute();
  const approval = await db
    .selectFrom("approvals")
    .select(["version", "author", "approved_at"])
    .where("requisition_id", "=", id)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    dismissals: dismissals.map(({ finding, reason, author, dismissed_at }) => ({
      finding,
      reason,
      by: author,
      at: dismissed_at,
    })),
    approval: approval && { version: approval.version, by: approval.author, at: approval.approved_at },
  };
}

/** The approvals of these versions. */
export async function approvals(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  versions: readonly number[],
): Promise<StoredApproval[]> {
  if (versions.length === 0 || !(await isOwn(db, owner, id))) return [];
  const rows = await db
    .selectFrom("approvals")
    .select(["version", "author", "approved_at"])
    .where("requisition_id", "=", id)
    .where("version", "in", versions)
    .execute();
  return rows.map(({ version, author, approved_at }) => ({ version, by: author, at: approved_at }));
}

/** Dismisses a finding; a second reason replaces the first. False if there is no such requisition. */
export async function dismiss(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  { finding, reason }: { readonly finding: string; readonly reason: string },
  now: number,
): Promise<boolean> {
  if (!(await isOwn(db, owner, id))) return false;
  const row = { reason, author: owner.id, dismissed_at: now };
  await db
    .insertInto("dismissals")
    .values({ requisition_id: id, finding, ...row })
    .onConflict((conflict) => conflict.columns(["requisition_id", "finding"]).doUpdateSet(row))
    .execute();
  return true;
}

/** Restores a dismissed finding; false if it was not dismissed. */
export async function restoreFinding(db: Kysely<Tables>, owner: Owner, id: string, finding: string): Promise<boolean> {
  if (!(await isOwn(db, owner, id))) return false;
  const gone = await db
    .deleteFrom("dismissals")
    .where("requisition_id", "=", id)
    .where("finding", "=", finding)
    .returning("finding")
    .executeTakeFirst();
  return gone !== undefined;
}

/** Approves a version; a later save makes a new version, which is a draft again. */
export async function approve(
  db: Transaction<Tables>,
  owner: Owner,
  id: string,
  version: number,
  now: number,
): Promise<boolean> {
  if (!(await isOwn(db, owner, id))) return false;
  await db
    .insertInto("approvals")
    .values({ requisition_id: id, version, author: owner.id, approved_at: now })
    .onConflict((conflict) => conflict.columns(["requisition_id", "version"]).doNothing())
    .execute();
  const newest = db.updateTable("requisitions").set({ approved: 1 }).where("id", "=", id);
  await newest.where("owner", "=", owner.id).where("version", "=", version).execute();
  await index(db, owner, id);
  return true;
}

/** The text a requisition was imported from; undefined if it was not imported. */
export async function readOrigin(db: Kysely<Tables>, owner: Owner, id: string): Promise<ImportedFrom | undefined> {
  if (!(await isOwn(db, owner, id))) return undefined;
  const row = await db
    .selectFrom("origins")
    .select(["text", "sources"])
    .where("requisition_id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  try {
    return { text: row.text, sources: sourcesSchema.parse(JSON.parse(row.sources)) };
  } catch (cause) {
    throw new StoreError(`The text that requisition ${id} was made from can’t be read from the database.`, { cause });
  }
}
