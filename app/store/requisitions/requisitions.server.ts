import type { Kysely, Transaction } from "kysely";
import { isBlank } from "../../requisition/readiness/blank";
import { EVERY_SECTION } from "../../requisition/requisition";
import { lastAct } from "../versions/last-act.server";
import { readBoilerplate, readLetterhead, saveLetterhead } from "../settings/letterheads.server";
import { list } from "./listing.server";
import { MIGRATIONS } from "../database/migrations/index";
import { nextChangeNo, ownById, withSections } from "./owned.server";
import { copies, dropCopies, keepCopy } from "../recovery/recovery.server";
import { approvals, approve, restoreFinding, dismiss, readOrigin, readReview } from "../reviews/reviews.server";
import { save } from "./saves.server";
import { insert } from "../search/search.server";
import { shelved, shelve } from "./shelves.server";
import type { Store } from "../store";
import { StoreError } from "../store-error";
import type { NewRequisition, Owner, StoredRequisition } from "../stored";
import { readRequisitions } from "./stored-rows";
import type { Tables } from "../database/tables";
import { history, readRevision, readVersion, savesSince } from "../versions/versions.server";

/** In: a database with up-to-date tables, and the clock. Out: a store that keeps requisitions in it. */
export function createStore(db: Kysely<Tables>, now: () => number): Store {
  const atOnce = <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> => db.transaction().execute(work);
  return {
    list: (owner, options) => list(db, owner, options),
    read: (owner, id) => read(db, owner, id),
    readVersion: (owner, id, version) => readVersion(db, owner, id, version),
    create: (owner, ...created) => atOnce((trx) => createAll(trx, owner, created, now())),
    save: (owner, id, saved) => save(db, owner, id, saved, now()),
    history: (owner, id, options) => history(db, owner, id, options),
    lastAct: (owner, id) => lastAct(db, owner, id, now()),
    readRevision: (owner, id, section, revision) => readRevision(db, owner, id, section, revision),
    savesSince: (owner, id, section, revision) => savesSince(db, owner, id, section, revision),
    shelve: (owner, id, shelf) => atOnce((trx) => shelve(trx, owner, id, shelf)),
    shelved: (owner, id) => shelved(db, owner, id),
    keepCopy: (owner, id, copy) => atOnce((trx) => keepCopy(trx, owner, id, copy, now())),
    copies: (owner, id, section) => copies(db, owner, id, section),
    dropCopies: (owner, id, section, forms) => dropCopies(db, owner, id, section, forms),
    readReview: (owner, id) => readReview(db, owner, id),
    approvals: (owner, id, versions) => approvals(db, owner, id, versions),
    dismiss: (owner, id, dismissal) => dismiss(db, owner, id, dismissal, now()),
    restoreFinding: (owner, id, finding) => restoreFinding(db, owner, id, finding),
    approve: (owner, id, version) => atOnce((trx) => approve(trx, owner, id, version, now())),
    readOrigin: (owner, id) => readOrigin(db, owner, id),
    readLetterhead: (owner) => readLetterhead(db, owner),
    readBoilerplate: (owner) => readBoilerplate(db, owner),
    saveLetterhead: (owner, letterhead) => saveLetterhead(db, owner, letterhead, now()),
    ping: async () => {
      const { name } = MIGRATIONS[0]!;
      await db.selectFrom("migrations").select("name").where("name", "=", name).executeTakeFirstOrThrow();
    },
    close: () => db.destroy(),
  };
}

async function read(db: Kysely<Tables>, owner: Owner, id: string): Promise<StoredRequisition | undefined> {
  return readRequisitions(await withSections(db, ownById(db, owner, id)).execute())[0];
}

async function createAll(
  trx: Transaction<Tables>,
  owner: Owner,
  created: readonly NewRequisition[],
  now: number,
): Promise<void> {
  for (const one of created) await create(trx, owner, one, now);
}

/**
 * A section that starts blank has no row and is at revision 0. One that starts with answers is at 1, with its version.
 */
async function create(trx: Transaction<Tables>, owner: Owner, created: NewRequisition, now: number): Promise<void> {
  const { id, requisition, suggested } = created;
  const filled = EVERY_SECTION.map(({ slug }) => slug).filter(
    (slug) => !isBlank(requisition[slug]) || Object.keys(suggested[slug] ?? {}).length > 0,
  );
  const changeNo = await nextChangeNo(trx);
  const made = await trx
    .insertInto("requisitions")
    .values({
      id,
      owner: owner.id,
      created_at: now,
      updated_at: now,
      shelf: "open",
      title_key: "",
      approved: 0,
      version: 1,
      change_no: changeNo,
    })
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
  const sections = filled.map((section) => ({
    requisition_id: id,
    section,
    revision: 1,
    answers: JSON.stringify(requisition[section]),
    suggested: JSON.stringify(suggested[section] ?? {}),
    saved_at: now,
  }));
  if (sections.length > 0) {
    await trx.insertInto("sections").values(sections).execute();
    const first = { author: owner.id, save_id: null, version: 1, base: 0, act: "create", superseded: 0 } as const;
    const versions = sections.map((section) => ({ ...section, ...first }));
    await trx.insertInto("versions").values(versions).execute();
  }
  await insert(trx, owner, { id, requisition, shelf: "open", approved: false, changeNo });
}

async function refuseOthers(trx: Transaction<Tables>, owner: Owner, id: string): Promise<void> {
  const own = trx.selectFrom("requisitions").select("id").where("id", "=", id).where("owner", "=", owner.id);
  if (await own.executeTakeFirst()) return;
  throw new StoreError(`The id ${id} is taken. Nothing was created. Try again with a new id.`);
}
