import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { ownedBy, withSections } from "./owned.server";
import { matches, questionOf } from "../search/search.server";
import { type Cursor, type ListOptions, MOST_FOUND, type Owner, type Page, type StoredRequisition } from "../stored";
import { readRequisitions } from "./stored-rows";
import type { Tables } from "../database/tables";

/**
 * The requisitions that a list pages through, and the column with their change numbers: an index is only used through
 * its own column.
 */
interface Found {
  readonly rows: ReturnType<typeof ownedBy>;
  readonly changeNo: "change_no" | "search.rowid";
  /** The same rows for counting only, without looking up each requisition. */
  readonly counted: ReturnType<typeof counting>;
}

interface Order {
  readonly by: Page["order"];
  /** Reversed, to page back from a cursor. */
  readonly backwards: boolean;
}

/** One page of a shelf, from the cursor; see `Store`. */
export async function list(db: Kysely<Tables>, owner: Owner, options: ListOptions): Promise<Page> {
  const { limit, cursor, order = "changed" } = options;
  const question = questionOf(owner, options);
  if (question === null) return { items: [], before: undefined, after: undefined, total: 0, order };
  const { found, total } = await search(db, owner, options, question);
  // Sorting would read everything that was found. A whole shelf has an index in title order.
  const by = question !== undefined && total >= MOST_FOUND ? "changed" : order;
  const backwards = cursor?.towards === "before";
  const page = sorted(from(found, cursor, by), { by, backwards }).limit(limit + 1);
  const rows = await inOrder(withSections(db, page), { by, backwards }).execute();
  const read = readRequisitions(rows);
  // Nothing comes before the first page: show it in full, though there may be too few rows before the cursor.
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

/**
 * The search that was requested, and the number of results. If nothing matches the last word, it is used as a prefix.
 */
async function search(db: Kysely<Tables>, owner: Owner, options: ListOptions, question: string | undefined) {
  const found = question === undefined ? shelved(db, owner, options) : matched(db, owner, question);
  const { total } = await found.counted.executeTakeFirstOrThrow();
  const unfinished = total > 0 || options.words === undefined ? null : questionOf(owner, options, { unfinished: true });
  if (unfinished === undefined || unfinished === null) return { found, total };
  const partial = matched(db, owner, unfinished);
  return { found: partial, total: (await partial.counted.executeTakeFirstOrThrow()).total };
}

/** All requisitions of a shelf, by its own index. */
function shelved(db: Kysely<Tables>, owner: Owner, { shelf = "open" }: ListOptions): Found {
  const rows = ownedBy(db, owner).where("shelf", "=", shelf);
  return { rows, changeNo: "change_no", counted: counting(db, rows.clearSelect().select("change_no as n")) };
}

/** The hits in the word index. */
const matched = (db: Kysely<Tables>, owner: Owner, question: string): Found => ({
  rows: ownedBy(db, owner)
    .innerJoin("search", "search.rowid", "requisitions.change_no")
    .where(matches(question))
    // Through the index's own column, so that its order needs no second sort.
    .clearSelect()
    .select(["id", "created_at", "updated_at", "shelf", "approved", "version", "title_key"])
    .select("search.rowid as change_no"),
  changeNo: "search.rowid",
  counted: counting(db, db.selectFrom("search").select("rowid as n").where(matches(question))),
});

/** Counts the results, up to `MOST_FOUND`. */
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

/** Titles from A to Z, changes newest first. */
function sorted({ rows, changeNo }: Rows, order: Order): Found["rows"] {
  const titled = order.by === "title" ? rows.orderBy("title_key", directionOf(order)) : rows;
  return titled.orderBy(sql.ref(changeNo), directionOf(order));
}

function inOrder(rows: ReturnType<typeof withSections>, order: Order): ReturnType<typeof withSections> {
  const titled = order.by === "title" ? rows.orderBy("chosen.title_key", directionOf(order)) : rows;
  return titled.orderBy("chosen.change_no", directionOf(order));
}

const directionOf = ({ by, backwards }: Order): "asc" | "desc" => ((by === "title") === backwards ? "desc" : "asc");
