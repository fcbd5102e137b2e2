import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { ownedBy, withSections } from "./owned.server";
import { matches, questionOf } from "../search/search.server";
import { type Cursor, type ListOptions, MOST_FOUND, type Owner, type Page, type StoredRequisition } from "../stored";
import { readRequisitions } from "./stored-rows";
import type { Tables } from "../database/tables";

/** Requisitions that a list is a page of, and the column that has their change numbers: an index is used by its own. */
interface Found {
  readonly rows: ReturnType<typeof ownedBy>;
  readonly changeNo: "change_no" | "search.rowid";
  /** The same without what they say, to be counted: no row need be looked up for it. */
  readonly counted: ReturnType<typeof counting>;
}

interface Order {
  readonly by: Page["order"];
  /** Turned round, to look back from a cursor. */
  readonly backwards: boolean;
}

/** One page of a shelf, from the cursor; see `Store`. */
export async function list(db: Kysely<Tables>, owner: Owner, options: ListOptions): Promise<Page> {
  const { limit, cursor, order = "changed" } = options;
  const question = questionOf(owner, options);
  if (question === null) return { items: [], before: undefined, after: undefined, total: 0, order };
  const { found, total } = await search(db, owner, options, question);
  // Sorting needs all that was found at hand; a whole shelf has an index in the order of its titles.
  const by = question !== undefined && total >= MOST_FOUND ? "changed" : order;
  const backwards = cursor?.towards === "before";
  const page = sorted(from(found, cursor, by), { by, backwards }).limit(limit + 1);
  const rows = await inOrder(withSections(db, page), { by, backwards }).execute();
  const read = readRequisitions(rows);
  // Nothing comes before the first page: it is shown in full, though the rows before the cursor may not fill it.
  if (backwards && read.length <= limit) return list(db, owner, { ...options, cursor: undefined });
  const items = backwards ? read.slice(0, limit).reverse() : read.slice(0, limit);
  const place = (towards: Cursor["towards"], item: StoredRequisition | undefined): Cursor | undefined => {
    const row = rows.find(({ id }) => id === item?.id);
    return row && { towards, changeNo: row.change_no, title: row.title_key };
  };
  return {
    items,
    before: cursor ? place("before", items[0]) : undefined,
    after: backwards || read.length > limit ? place("after", items.at(-1)) : undefined,
    total,
    order: by,
  };
}

/** What is asked for, and how many there are; where nothing has the last word, those that have a word that begins with it. */
async function search(db: Kysely<Tables>, owner: Owner, options: ListOptions, question: string | undefined) {
  const found = question === undefined ? shelved(db, owner, options) : matched(db, owner, question);
  const { total } = await found.counted.executeTakeFirstOrThrow();
  const unfinished = total > 0 || options.words === undefined ? null : questionOf(owner, options, { unfinished: true });
  if (unfinished === undefined || unfinished === null) return { found, total };
  const partial = matched(db, owner, unfinished);
  return { found: partial, total: (await partial.counted.executeTakeFirstOrThrow()).total };
}

/** A shelf, found by its own index. */
function shelved(db: Kysely<Tables>, owner: Owner, { shelf = "open" }: ListOptions): Found {
  const rows = ownedBy(db, owner).where("shelf", "=", shelf);
  return { rows, changeNo: "change_no", counted: counting(db, rows.clearSelect().select("change_no as n")) };
}

/** What the index of words finds. */
const matched = (db: Kysely<Tables>, owner: Owner, question: string): Found => ({
  rows: ownedBy(db, owner)
    .innerJoin("search", "search.rowid", "requisitions.change_no")
    .where(matches(question))
    // In the name of the index: what it gives in order need not be sorted again.
    .clearSelect()
    .select(["id", "created_at", "updated_at", "shelf", "approved", "version", "title_key"])
    .select("search.rowid as change_no"),
  changeNo: "search.rowid",
  counted: counting(db, db.selectFrom("search").select("rowid as n").where(matches(question))),
});

/** How many there are, up to `MOST_FOUND`. */
const counting = (db: Kysely<Tables>, found: SelectQueryBuilder<Tables, "requisitions" | "search", { n: number }>) =>
  db.selectFrom(found.limit(MOST_FOUND).as("found")).select(sql<number>`count(*)`.as("total"));

type Rows = Pick<Found, "rows" | "changeNo">;

function from({ rows, changeNo }: Rows, cursor: Cursor | undefined, by: Page["order"]): Rows {
  if (!cursor) return { rows, changeNo };
  const sign = (by === "title") === (cursor.towards === "after") ? ">" : "<";
  const isPast =
    by === "title"
      ? sql<boolean>`(title_key, ${sql.ref(changeNo)}) ${sql.raw(sign)} (${cursor.title}, ${cursor.changeNo})`
      : sql<boolean>`${sql.ref(changeNo)} ${sql.raw(sign)} ${cursor.changeNo}`;
  return { rows: rows.where(isPast), changeNo };
}

/** Titles from A to Z, changes from the newest. */
function sorted({ rows, changeNo }: Rows, order: Order): Found["rows"] {
  const titled = order.by === "title" ? rows.orderBy("title_key", directionOf(order)) : rows;
  return titled.orderBy(sql.ref(changeNo), directionOf(order));
}

function inOrder(rows: ReturnType<typeof withSections>, order: Order): ReturnType<typeof withSections> {
  const titled = order.by === "title" ? rows.orderBy("chosen.title_key", directionOf(order)) : rows;
  return titled.orderBy("chosen.change_no", directionOf(order));
}

const directionOf = ({ by, backwards }: Order): "asc" | "desc" => ((by === "title") === backwards ? "desc" : "asc");
