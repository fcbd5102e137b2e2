import { type Kysely, type RawBuilder, sql } from "kysely";
import { EVERY_SECTION, type SectionSlug } from "../../requisition/requisition";
import { ownById } from "../requisitions/owned.server";
import type {
  HistoryEntry,
  HistoryPage,
  LaterSave,
  Owner,
  SavedSection,
  SectionChange,
  StoredRequisition,
} from "../stored";
import { readRequisition, readSection, type RequisitionRow } from "../requisitions/stored-rows";
import type { Tables } from "../database/tables";

/** The version that a requisition is created with. */
const FIRST = 1;

/** A requisition as it was at a version; see `Store`. */
export async function readVersion(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  version: number,
): Promise<StoredRequisition | undefined> {
  const own = await ownById(db, owner, id).executeTakeFirst();
  const saved = db.selectFrom("versions").select("saved_at").where("requisition_id", "=", id);
  const save = await saved.where("version", "=", version).executeTakeFirst();
  // A requisition created blank has no save at its first version.
  if (!own || (!save && version !== FIRST)) return undefined;
  const approval = db.selectFrom("approvals").select("version").where("requisition_id", "=", id);
  const approved = await approval.where("version", "=", version).executeTakeFirst();
  const row = { ...own, version, updated_at: save?.saved_at ?? own.created_at, approved: approved ? 1 : 0 };
  return readRequisition(row, await sectionsAt(db, id, version));
}

/** The answers of each section at a version; sections without a save are left out. */
const sectionsAt = (db: Kysely<Tables>, id: string, version: number) =>
  db
    .selectFrom("sections as s")
    .innerJoin("versions as v", (join) =>
      join
        .onRef("v.requisition_id", "=", "s.requisition_id")
        .onRef("v.section", "=", "s.section")
        .on("v.version", "=", newestOf("s", sql`${version}`)),
    )
    .select(["v.section", "v.revision", "v.answers", "v.suggested"])
    .where("s.requisition_id", "=", id)
    .execute();

/** The newest version, up to another one, of the section in the row of this alias. */
const newestOf = (alias: "s" | "v", upTo: RawBuilder<unknown>) => sql<number>`(
  select max(version) from versions
  where requisition_id = ${sql.ref(`${alias}.requisition_id`)}
    and section = ${sql.ref(`${alias}.section`)} and version <= ${upTo})`;

/** The answers of a section at a revision; see `Store`. */
export async function readRevision(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  section: SectionSlug,
  revision: number,
): Promise<SavedSection | undefined> {
  if (!(await ownById(db, owner, id).executeTakeFirst())) return undefined;
  if (revision === 0) return readSection(id, section, undefined);
  const row = await db
    .selectFrom("versions")
    .select(["section", "revision", "answers", "suggested"])
    .where("requisition_id", "=", id)
    .where("section", "=", section)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return row && readSection(id, section, row);
}

/** The saves of a section after a revision; see `Store`. */
export async function savesSince(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  section: SectionSlug,
  revision: number,
): Promise<LaterSave[]> {
  if (!(await ownById(db, owner, id).executeTakeFirst())) return [];
  const rows = await db
    .selectFrom("versions")
    .select(["section", "revision", "answers", "suggested", "save_id"])
    .where("requisition_id", "=", id)
    .where("section", "=", section)
    .where("revision", ">", revision)
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    answers: readSection(id, section, row).answers,
    saveId: row.save_id,
  }));
}

/** The newest entries of the history up to a version; see `Store`. */
export async function history(
  db: Kysely<Tables>,
  owner: Owner,
  id: string,
  { limit, upTo }: { limit: number; upTo?: number | undefined },
): Promise<HistoryPage> {
  const own = await ownById(db, owner, id).executeTakeFirst();
  if (!own) return { entries: [], next: undefined };
  const from = Math.min(upTo ?? own.version, own.version);
  const found = await entriesUpTo(db, id, from, limit + 1);
  const shown = found.slice(0, limit);
  const bottom = shown.at(-1)?.base ?? from;
  const saves = await savesBetween(db, id, bottom, from);
  const entries = shown.flatMap(({ base }) => {
    const ofEntry = saves.filter((save) => save.base === base);
    // Our pages never request a version that a later one of its entry replaces.
    return ofEntry.length > 0 ? toEntry(id, ofEntry) : [];
  });
  if (found.length > limit) return { entries, next: bottom };
  return { entries: bottom === FIRST ? [...entries, createdBlank(owner, own)] : entries, next: undefined };
}

/** A requisition that was created blank has no first save. */
const createdBlank = (owner: Owner, { created_at }: RequisitionRow): HistoryEntry => ({
  version: FIRST,
  base: 0,
  act: "create",
  by: owner.id,
  savedAt: created_at,
  changes: [],
});

/** Entries are contiguous: one ends at the version that the next one started from. */
const entriesUpTo = (db: Kysely<Tables>, id: string, version: number, limit: number) =>
  db
    .withRecursive("entries(version, base)", (qb) =>
      qb
        .selectFrom("versions")
        .select(["version", "base"])
        .where("requisition_id", "=", id)
        .where("version", "=", version)
        // One row is enough for a save of several sections.
        .union(
          qb
            .selectFrom("entries")
            .innerJoin("versions as v", "v.version", "entries.base")
            .select(["v.version", "v.base"])
            .where("v.requisition_id", "=", id),
        ),
    )
    .selectFrom("entries")
    .select(["version", "base"])
    .limit(limit)
    .execute();

type SaveRow = Awaited<ReturnType<typeof savesBetween>>[number];

/** The saves between two versions that no later save replaces, each with the section's answers before its entry. */
const savesBetween = (db: Kysely<Tables>, id: string, after: number, upTo: number) =>
  withBefore(db, id, sql.ref("v.base"))
    .where("v.version", ">", after)
    .where("v.version", "<=", upTo)
    .where("v.superseded", "=", 0)
    .orderBy("v.version", "desc")
    .execute();

/** Saves, each with the answers of its section at the version given by `before`. */
export const withBefore = (db: Kysely<Tables>, id: string, before: RawBuilder<unknown>) =>
  db
    .selectFrom("versions as v")
    .leftJoin("versions as b", (join) =>
      join
        .onRef("b.requisition_id", "=", "v.requisition_id")
        .onRef("b.section", "=", "v.section")
        .on("b.version", "=", newestOf("v", before)),
    )
    .select(["v.version", "v.base", "v.act", "v.author", "v.saved_at"])
    .select(["v.section", "v.revision", "v.answers", "v.suggested"])
    .select(["b.revision as before_revision", "b.answers as before_answers", "b.suggested as before_suggested"])
    .where("v.requisition_id", "=", id);

function toEntry(id: string, saves: readonly SaveRow[]): HistoryEntry {
  const { version, base, act, author, saved_at } = saves[0]!;
  return {
    version,
    base,
    act,
    by: author,
    savedAt: saved_at,
    // Several saves of a brief form one entry, of which the newest per section counts.
    changes: inWizardOrder(
      saves
        .filter((save, i) => saves.findIndex(({ section }) => section === save.section) === i)
        .map((save) => toChange(id, save)),
    ),
  };
}

/** What a save changed. */
export function toChange(id: string, save: SaveRow): SectionChange {
  const { section, before_revision: revision, before_answers: answers, before_suggested: suggested } = save;
  const before =
    revision === null || answers === null || suggested === null ? undefined : { section, revision, answers, suggested };
  return { section, before: readSection(id, section, before), after: readSection(id, section, save) };
}

/** Changes in the order of the wizard. */
export function inWizardOrder(changes: readonly SectionChange[]): SectionChange[] {
  return EVERY_SECTION.flatMap(({ slug }) => changes.filter(({ section }) => section === slug));
}
