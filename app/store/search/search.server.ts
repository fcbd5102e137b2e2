import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { textsOf } from "../../requisition/texts/texts";
import { ownedBy, withSections } from "../requisitions/owned.server";
import { folded, searchWords } from "./search-words";
import type { ListOptions, Owner, Shelf, StoredRequisition } from "../stored";
import { readRequisitions } from "../requisitions/stored-rows";
import { StoreError } from "../store-error";
import type { Tables } from "../database/tables";

/** Increase this when words are split or folded differently, so that the index is rebuilt. */
const MADE_AS = 1;

/** The number of requisitions indexed per transaction while the index is built. */
const BATCH = 200;

/** Set once the index is complete; from then on, each change is indexed as it happens. */
const COMPLETE = Number.MAX_SAFE_INTEGER;

/** The maximum number of words in a query; others are ignored. */
const MOST_WORDS = 12;

/** The minimum length of an incomplete word: shorter ones match too many words. */
const LEAST_BEGINNING = 2;

interface Said {
  /** The words in the query, without hyphens; see `searchWords`. */
  readonly words: readonly string[];
  readonly approved?: boolean | undefined;
  readonly roleType?: string | undefined;
}

/**
 * The index terms of a requisition: its words and its filters. Each term starts with a hash of owner and shelf, so that
 * the cost of a search does not depend on other owners' data. If two owners share a hash, searches only get slower:
 * results are looked up by owner.
 */
function termsOf(owner: Owner, shelf: Shelf, { words, approved, roleType }: Said): string[] {
  const place = createHash("sha256").update(owner.id).digest("hex").slice(0, 12) + shelf[0];
  const filters = [
    ...(approved === undefined ? [] : [`is-${approved ? "approved" : "draft"}`]),
    ...(roleType === undefined ? [] : [`role-${Buffer.from(roleType).toString("hex")}`]),
  ];
  return [...words, ...filters].map((term) => `${place}-${term}`);
}

/** A requisition with what the index needs. */
export interface Indexed extends Pick<StoredRequisition, "id" | "requisition" | "shelf" | "approved"> {
  readonly changeNo: number;
}

/** Updates the index and the sort key of the title; call this with every change of a requisition. */
export async function index(trx: Transaction<Tables>, owner: Owner, id: string): Promise<void> {
  const rows = await withSections(trx, ownedBy(trx, owner).where("id", "=", id)).execute();
  const [stored] = readRequisitions(rows);
  if (stored) await insert(trx, owner, { ...stored, changeNo: rows[0]!.change_no });
}

/** The same for a requisition that is already read. */
export async function insert(trx: Transaction<Tables>, owner: Owner, indexed: Indexed): Promise<void> {
  const { id, requisition, shelf, approved, changeNo } = indexed;
  const { title, roleType } = requisition.role;
  await trx
    .updateTable("requisitions")
    .set({ title_key: folded(title) })
    .where("id", "=", id)
    .execute();
  const terms = termsOf(owner, shelf, { words: searchWords(textsOf(requisition)), approved, roleType }).join(" ");
  await unindex(trx, changeNo);
  await trx.insertInto("search").values({ rowid: changeNo, terms }).execute();
}

/** Removes the entry with this change number from the index. */
export async function unindex(trx: Transaction<Tables>, changeNo: number): Promise<void> {
  await trx.deleteFrom("search").where("rowid", "=", changeNo).execute();
}

/**
 * The query for the index (https://www.sqlite.org/fts5.html, section 3); undefined if the search needs no index, null
 * if it contains no word. `unfinished` treats the last word as a prefix; null if it is too short for that.
 */
export function questionOf(
  owner: Owner,
  { shelf = "open", approved, roleType, words }: ListOptions,
  { unfinished = false } = {},
): string | undefined | null {
  const asked = words === undefined ? undefined : searchWords(words).slice(0, MOST_WORDS);
  if (asked === undefined && approved === undefined && roleType === undefined) return undefined;
  if (asked?.length === 0) return null;
  const last = unfinished ? (asked?.at(-1) ?? "") : undefined;
  if (last !== undefined && last.length < LEAST_BEGINNING) return null;
  const terms = termsOf(owner, shelf, { words: asked ?? [], approved, roleType });
  const partial = last === undefined ? undefined : terms[asked!.length - 1];
  return terms.map((term) => `"${term.replaceAll('"', "")}"${term === partial ? "*" : ""}`).join(" AND ");
}

/** True for rows of the index that match the query. */
export const matches = (question: string) => sql<boolean>`search match ${question}`;

/**
 * Builds the index of a database that has none or an outdated one. Works in batches, so that a killed process continues
 * where it stopped.
 */
export async function catchUp(db: Kysely<Tables>): Promise<void> {
  const state = await db.selectFrom("search_state").selectAll().where("id", "=", 1).executeTakeFirst();
  let doneTo = state?.made_as === MADE_AS ? state.done_to : 0;
  if (state?.made_as !== MADE_AS) {
    await sql`insert into search (search) values ('delete-all')`.execute(db);
    await setState(db, 0);
  }
  while (doneTo < COMPLETE) {
    const from = doneTo;
    doneTo = await db.transaction().execute((trx) => indexBatch(trx, from));
  }
}

/** Indexes the next batch. Returns the change number that the index now covers. */
async function indexBatch(trx: Transaction<Tables>, from: number): Promise<number> {
  const batch = await trx
    .selectFrom("requisitions")
    .select(["id", "owner", "change_no"])
    .where("change_no", ">", from)
    .orderBy("change_no")
    .limit(BATCH)
    .execute();
  for (const { id, owner } of batch) await indexIfReadable(trx, { id: owner }, id);
  const doneTo = batch.at(-1)?.change_no ?? COMPLETE;
  await setState(trx, doneTo);
  return doneTo;
}

/** An unreadable requisition is reported on its own page and does not keep the others from being indexed. */
async function indexIfReadable(trx: Transaction<Tables>, owner: Owner, id: string): Promise<void> {
  try {
    await index(trx, owner, id);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

async function setState(db: Kysely<Tables>, doneTo: number): Promise<void> {
  const state = { made_as: MADE_AS, done_to: doneTo };
  await db
    .insertInto("search_state")
    .values({ id: 1, ...state })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(state))
    .execute();
}
