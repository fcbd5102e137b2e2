import type { Kysely, Transaction } from "kysely";
import { isBlank } from "../requisition/blank";
import { EVERY_SECTION } from "../requisition/requisition";
import { readLetterhead, saveLetterhead } from "./letterheads.server";
import { MIGRATIONS } from "./migrations/index";
import { approve, bringBack, dismiss, readOrigin, readReview } from "./reviews.server";
import type { Cursor, NewRequisition, Owner, Page, SaveResult, SectionSave, Store, StoredRequisition } from "./store";
import { StoreError } from "./store-error";
import { readRequisitions, readSection } from "./stored-rows";
import type { Tables } from "./tables";

/** In: a database with its tables up to date, and the clock. Out: the store that keeps requisitions in it. */
export function createStore(db: Kysely<Tables>, now: () => number): Store {
  return {
    list: (owner, options) => list(db, owner, options),
    read: (owner, id) => read(db, owner, id),
    create: (owner, created) => db.transaction().execute((trx) => create(trx, owner, created, now())),
    save: (owner, id, saved) => db.transaction().execute((trx) => save(trx, owner, id, saved, now())),
    remove: (owner, id) => setDeleted(db, owner, id, now()),
    restore: (owner, id) => setDeleted(db, owner, id, null),
    readReview: (owner, id) => readReview(db, owner, id),
    dismiss: (owner, id, dismissal) => dismiss(db, owner, id, dismissal, now()),
    bringBack: (owner, id, finding) => bringBack(db, owner, id, finding),
    approve: (owner, id, version) => approve(db, owner, id, version, now()),
    readOrigin: (owner, id) => readOrigin(db, owner, id),
    readLetterhead: (owner) => readLetterhead(db, owner),
    saveLetterhead: (owner, letterhead) => saveLetterhead(db, owner, letterhead, now()),
    ping: async () => {
      const { name } = MIGRATIONS[0]!;
      await db.selectFrom("migrations").select("name").where("name", "=", name).executeTakeFirstOrThrow();
    },
    close: () => db.destroy(),
  };
}

/** The owner's requisitions that are not deleted. */
const ownedBy = (db: Kysely<Tables>, owner: Owner) =>
  db
    .selectFrom("requisitions")
    .select(["id", "created_at", "updated_at"])
    .where("owner", "=", owner.id)
    .where("deleted_at", "is", null);

/** Requisitions with their sections in one statement: no section can be newer than the requisition it came with. */
const withSections = (db: Kysely<Tables>, chosen: ReturnType<typeof ownedBy>) =>
  db
    .selectFrom(chosen.as("chosen"))
    .leftJoin("sections as s", "s.requisition_id", "chosen.id")
    .select([
      "chosen.id",
      "chosen.created_at",
      "chosen.updated_at",
      "s.section",
      "s.revision",
      "s.answers",
      "s.suggested",
    ])
    .orderBy("chosen.updated_at", "desc")
    .orderBy("chosen.id", "desc");

async function list(
  db: Kysely<Tables>,
  owner: Owner,
  { limit, after }: { limit: number; after?: Cursor | undefined },
): Promise<Page> {
  let chosen = ownedBy(db, owner)
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after) {
    chosen = chosen.where((eb) => eb(eb.refTuple("updated_at", "id"), "<", eb.tuple(after.updatedAt, after.id)));
  }
  const found = readRequisitions(await withSections(db, chosen).execute());
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, next: last && { updatedAt: last.updatedAt, id: last.id } };
}

async function read(db: Kysely<Tables>, owner: Owner, id: string): Promise<StoredRequisition | undefined> {
  return readRequisitions(await withSections(db, ownedBy(db, owner).where("id", "=", id)).execute())[0];
}

/** A section that begins blank has no row and is at revision 0; one that begins with answers is at 1, with its version. */
async function create(trx: Transaction<Tables>, owner: Owner, created: NewRequisition, now: number): Promise<void> {
  const { id, requisition, suggested } = created;
  const made = await trx
    .insertInto("requisitions")
    .values({ id, owner: owner.id, created_at: now, updated_at: now, deleted_at: null })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return refuseOthers(trx, owner, id);
  if (created.origin) {
    const { text, sources } = created.origin;
    await trx
      .insertInto("origins")
      .values({ requisition_id: id, text, sources: JSON.stringify(sources) })
      .execute();
  }
  const sections = EVERY_SECTION.map(({ slug }) => slug)
    .filter((slug) => !isBlank(requisition[slug]) || Object.keys(suggested[slug] ?? {}).length > 0)
    .map((section) => ({
      requisition_id: id,
      section,
      revision: 1,
      answers: JSON.stringify(requisition[section]),
      suggested: JSON.stringify(suggested[section] ?? {}),
      saved_at: now,
    }));
  if (sections.length === 0) return;
  await trx.insertInto("sections").values(sections).execute();
  const versions = sections.map((section) => ({ ...section, author: owner.id, save_id: null }));
  await trx.insertInto("versions").values(versions).execute();
}

async function refuseOthers(trx: Transaction<Tables>, owner: Owner, id: string): Promise<void> {
  const own = trx.selectFrom("requisitions").select("id").where("id", "=", id).where("owner", "=", owner.id);
  if (await own.executeTakeFirst()) return;
  throw new StoreError(`The id ${id} is taken. Nothing was created; try again with a new id.`);
}

async function save(
  trx: Transaction<Tables>,
  owner: Owner,
  id: string,
  saved: SectionSave,
  now: number,
): Promise<SaveResult> {
  const own = await ownedBy(trx, owner).where("id", "=", id).executeTakeFirst();
  if (!own) return { status: "absent" };

  const revision = saved.basedOn + 1;
  const content = { answers: JSON.stringify(saved.answers), suggested: JSON.stringify(saved.suggested) };
  const at = { requisition_id: id, section: saved.section, revision };
  const written = await trx
    .insertInto("sections")
    .values({ ...at, ...content, saved_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(["requisition_id", "section"])
        .doUpdateSet({ revision, ...content, saved_at: now })
        .where("sections.revision", "=", saved.basedOn),
    )
    .returning("revision")
    .executeTakeFirst();
  if (!written) return explainStale(trx, id, saved, content);

  await trx
    .insertInto("versions")
    .values({ ...at, ...content, author: owner.id, save_id: saved.saveId, saved_at: now })
    .execute();
  // Always later than before, so that a clock that was put back cannot hide the change from the list.
  await trx
    .updateTable("requisitions")
    .set((eb) => ({
      updated_at: eb
        .case()
        .when("updated_at", "<", now)
        .then(eb.val(now))
        .else(eb("updated_at", "+", 1))
        .end(),
    }))
    .where("id", "=", id)
    .where("owner", "=", owner.id)
    .execute();
  return { status: "saved", revision };
}

/**
 * Nothing was written, because the section has moved on from the revision the form was opened with. If it was this
 * very save that came a first time, its version follows that revision and holds the same; a form that came back from
 * the browser's memory may bring the same save id with other answers, which must not pass for saved.
 */
async function explainStale(
  trx: Transaction<Tables>,
  id: string,
  { section, basedOn, saveId }: SectionSave,
  content: { answers: string; suggested: string },
): Promise<SaveResult> {
  const following = await trx
    .selectFrom("versions")
    .select(["revision", "save_id", "answers", "suggested"])
    .where("requisition_id", "=", id)
    .where("section", "=", section)
    .where("revision", "=", basedOn + 1)
    .executeTakeFirst();
  const { answers, suggested } = content;
  if (following?.save_id === saveId && following.answers === answers && following.suggested === suggested) {
    return { status: "saved", revision: following.revision };
  }
  const row = await trx
    .selectFrom("sections")
    .select(["section", "revision", "answers", "suggested", "saved_at"])
    .where("requisition_id", "=", id)
    .where("section", "=", section)
    .executeTakeFirstOrThrow();
  return { status: "conflict", current: readSection(id, section, row), savedAt: row.saved_at };
}

/** Hides or shows a requisition; false if it is not the owner's or already so. */
async function setDeleted(db: Kysely<Tables>, owner: Owner, id: string, at: number | null): Promise<boolean> {
  const changed = await db
    .updateTable("requisitions")
    .set({ deleted_at: at })
    .where("id", "=", id)
    .where("owner", "=", owner.id)
    .where("deleted_at", at === null ? "is not" : "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
