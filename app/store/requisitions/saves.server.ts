import type { Kysely, Transaction } from "kysely";
import { sameAnswer } from "../../requisition/paths";
import { nextChangeNo, ownById } from "./owned.server";
import { index, unindex } from "../search/search.server";
import type { Act, Owner, Save, SaveResult, SectionSave } from "../stored";
import { readSection, type RequisitionRow } from "./stored-rows";
import type { Tables } from "../database/tables";

/** Saves by one author in one section, or in the brief, within this time form one history entry. */
const ONE_ENTRY_MS = 10 * 60 * 1000;
/** How long saves that are replaced by a later one of the same entry are kept, for forms that were made from them. */
const KEEP_COVERED_MS = 30 * 24 * 60 * 60 * 1000;

/** The acts of a section's form and of a brief; every other act is an entry of its own. */
const OF_SECTIONS: readonly Act[] = ["save", "press", "remove", "clear", "fix"];
const OF_FORMS: readonly Act[] = [...OF_SECTIONS, "brief"];

/** Saves sections with their versions, all or none; see `Store`. */
export async function save(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  saved: Save,
  now: number,
): Promise<SaveResult> {
  try {
    return await db.transaction().execute((trx) => write(trx, owner, id, saved, now));
  } catch (error) {
    if (error instanceof Stale) return explain(db, id, saved, error.section);
    throw error;
  }
}

/** Thrown if a section is newer than the revision a save was made from; rolls the transaction back. */
class Stale extends Error {
  override readonly name = "Stale";
  constructor(readonly section: SectionSave) {
    super(section.section);
  }
}

async function write(
  trx: Transaction<Tables>,
  owner: Owner,
  id: string,
  saved: Save,
  now: number,
): Promise<SaveResult> {
  const own = await ownById(trx, owner, id).executeTakeFirst();
  if (!own) return { status: "absent" };
  if (OF_FORMS.includes(saved.act) && (await changesNothing(trx, id, saved))) {
    return { status: "saved", version: own.version };
  }
  for (const section of saved.sections) await writeSection(trx, id, section, now);
  const version = own.version + 1;
  const base = await entryOf(trx, owner, own, saved, now);
  await trx
    .insertInto("versions")
    .values(
      saved.sections.map((section) => ({
        ...rowOf(id, section, now),
        author: owner.id,
        save_id: saved.saveId,
        version,
        base,
        act: saved.act,
        superseded: 0,
      })),
    )
    .execute();
  await prune(trx, id, now);
  const change_no = await nextChangeNo(trx);
  await unindex(trx, own.change_no);
  await trx
    .updateTable("requisitions")
    .set({ version, change_no, updated_at: now, approved: 0, shelf: "open" })
    .where("id", "=", id)
    .where("owner", "=", owner.id)
    .execute();
  await index(trx, owner, id);
  return { status: "saved", version };
}

const rowOf = (id: string, { section, answers, suggested, basedOn }: SectionSave, now: number) => ({
  requisition_id: id,
  section,
  revision: basedOn + 1,
  answers: JSON.stringify(answers),
  suggested: JSON.stringify(suggested),
  saved_at: now,
});

/** True for a form sent without changes: it makes no version, and an approval stays valid. */
async function changesNothing(trx: Transaction<Tables>, id: string, { sections }: Save): Promise<boolean> {
  for (const { section, answers, suggested, basedOn } of sections) {
    const row = await trx
      .selectFrom("sections")
      .select(["section", "revision", "answers", "suggested"])
      .where("requisition_id", "=", id)
      .where("section", "=", section)
      .executeTakeFirst();
    if (!row || row.revision !== basedOn) return false;
    const current = readSection(id, section, row);
    if (!sameAnswer([current.answers, current.suggested], [answers, suggested])) return false;
  }
  return true;
}

/** Compares and writes in one statement; throws `Stale` if the section is at another revision. */
async function writeSection(trx: Transaction<Tables>, id: string, section: SectionSave, now: number): Promise<void> {
  const row = rowOf(id, section, now);
  const { revision, answers, suggested, saved_at } = row;
  const written = await trx
    .insertInto("sections")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["requisition_id", "section"])
        .doUpdateSet({ revision, answers, suggested, saved_at })
        .where("sections.revision", "=", section.basedOn),
    )
    .returning("revision")
    .executeTakeFirst();
  if (!written) throw new Stale(section);
}

/** The history entry of a save: that of the previous save if it continues it, otherwise a new one. */
async function entryOf(
  trx: Transaction<Tables>,
  owner: Owner,
  { id, version, approved }: Pick<RequisitionRow, "id" | "version" | "approved">,
  { act, sections }: Save,
  now: number,
): Promise<number> {
  // An approved version stays in the history.
  if (!OF_FORMS.includes(act) || approved === 1) return version;
  const at = (number: number) =>
    trx
      .selectFrom("versions")
      .select(["section", "author", "act", "saved_at", "base"])
      .where("requisition_id", "=", id)
      .where("version", "=", number)
      .execute();
  const last = await at(version);
  const first = last[0] ? await at(last[0].base + 1) : [];
  const isOneForm = (rows: typeof last): boolean =>
    act === "brief"
      ? rows.every((row) => row.act === "brief")
      : [...rows, ...sections].every(({ section }) => section === rows[0]?.section) &&
        rows.every((row) => OF_SECTIONS.includes(row.act));
  const goesOn = [first, last].every(
    (rows) => rows.length > 0 && isOneForm(rows) && rows.every(({ author }) => author === owner.id),
  );
  if (!goesOn || Math.abs(now - first[0]!.saved_at) > ONE_ENTRY_MS) return version;
  // Saves that this one replaces completely are dropped; the previous save of a brief may have been of other sections.
  if (last.every((row) => sections.some(({ section }) => section === row.section))) {
    const covered = trx.updateTable("versions").set({ superseded: 1 });
    await covered.where("requisition_id", "=", id).where("version", "=", version).execute();
  }
  return last[0]!.base;
}

async function prune(trx: Transaction<Tables>, id: string, now: number): Promise<void> {
  await trx
    .deleteFrom("versions")
    .where("requisition_id", "=", id)
    .where("superseded", "=", 1)
    .where("saved_at", "<", now - KEEP_COVERED_MS)
    .execute();
}

/**
 * Explains why nothing was written. If this same save arrived before, its version follows that revision with the same
 * answers. A form restored from the browser's memory may repeat a save id with other answers, which must not count as
 * saved.
 */
async function explain(db: Kysely<Tables>, id: string, { saveId }: Save, stale: SectionSave): Promise<SaveResult> {
  const { section, basedOn } = stale;
  const { answers, suggested } = rowOf(id, stale, 0);
  const following = await db
    .selectFrom("versions")
    .select(["version", "save_id", "answers", "suggested"])
    .where("requisition_id", "=", id)
    .where("section", "=", section)
    .where("revision", "=", basedOn + 1)
    .executeTakeFirst();
  if (following?.save_id === saveId && following.answers === answers && following.suggested === suggested) {
    return { status: "saved", version: following.version };
  }
  return { status: "conflict", section };
}
