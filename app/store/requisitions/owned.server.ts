import type { Kysely } from "kysely";
import type { Owner } from "../stored";
import type { Tables } from "../database/tables";

/** The owner's requisitions, on every shelf. */
export const ownedBy = (db: Kysely<Tables>, owner: Owner) =>
  db
    .selectFrom("requisitions")
    .select(["id", "created_at", "updated_at", "shelf", "approved", "version", "title_key", "change_no"])
    .where("owner", "=", owner.id);

/** One of the owner's requisitions, unless it was deleted. */
export const ownById = (db: Kysely<Tables>, owner: Owner, id: string) =>
  ownedBy(db, owner).where("id", "=", id).where("shelf", "!=", "deleted");

/** Requisitions with their sections in one statement, so that no section can be newer than its requisition. */
export const withSections = (db: Kysely<Tables>, chosen: ReturnType<typeof ownedBy>) =>
  db
    .selectFrom(chosen.as("chosen"))
    .leftJoin("sections as s", "s.requisition_id", "chosen.id")
    .selectAll("chosen")
    .select(["s.section", "s.revision", "s.answers", "s.suggested"]);

/** The next change number, higher than all existing ones. */
export async function nextChangeNo(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom("requisitions")
    .select(({ fn }) => fn.max("change_no").as("last"))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
