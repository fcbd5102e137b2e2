import { Kysely, sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrate.server";
import { MIGRATIONS } from "./migrations/index";
import { createStore } from "../requisitions/requisitions.server";
import { catchUp } from "../search/search.server";
import { openSqliteMemory } from "./sqlite-file.server";
import { sqliteDialect } from "./sqlite.server";
import type { Tables } from "./tables";

const me = { id: "me" };

/** A database from before there was a history: three requisitions, one of them deleted. */
async function openEarlier() {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteMemory()) });
  onTestFinished(() => db.destroy());
  const before = MIGRATIONS.findIndex(({ name }) => name === "0004-workbench");
  await migrate(db, () => 1, MIGRATIONS.slice(0, before));
  const title = (text: string) => JSON.stringify({ title: text });
  await sql`insert into requisitions values ('a', 'me', 10, 30, null), ('b', 'me', 10, 20, null), ('c', 'me', 10, 40, 50)`.execute(
    db,
  );
  await sql`insert into sections values
    ('a', 'role', 2, ${title("Newer release lead")}, '{}', 30), ('a', 'metrics', 1, '{}', '{}', 10),
    ('b', 'role', 1, ${title("Alpha")}, '{}', 20), ('c', 'role', 1, ${title("Gone")}, '{}', 40)`.execute(db);
  await sql`insert into versions values
    ('a', 'role', 2, 'me', 's1', ${title("Newer release lead")}, '{}', 30),
    ('a', 'metrics', 1, 'me', null, '{}', '{}', 10), ('a', 'role', 1, 'me', null, ${title("Release lead")}, '{}', 10),
    ('b', 'role', 1, 'me', null, ${title("Alpha")}, '{}', 20), ('c', 'role', 1, 'me', null, ${title("Gone")}, '{}', 40)`.execute(
    db,
  );
  await sql`insert into letterheads values ('me', 'Nordic', '0A7D55', 'letter', null, null, null, null, null, 5)`.execute(
    db,
  );
  await sql`insert into approvals values ('a', 2, 'me', 15), ('b', 1, 'me', 25)`.execute(db);
  return db;
}

test("a database of an earlier version keeps all data and can be searched", async () => {
  const db = await openEarlier();
  await migrate(db, () => 1);
  await catchUp(db);
  const store = createStore(db, () => 60);
  const idsOf = async (options: object) => (await store.list(me, { limit: 9, ...options })).items.map(({ id }) => id);
  expect(await idsOf({})).toEqual(["a", "b"]);
  expect(await idsOf({ order: "title" })).toEqual(["b", "a"]);
  expect(await idsOf({ shelf: "deleted" })).toEqual(["c"]);
  expect(await idsOf({ words: "releases" })).toEqual(["a"]);
  expect(await idsOf({ approved: true })).toEqual(["b"]);
  expect(await store.read(me, "a")).toMatchObject({ version: 2, approved: false, revisions: { role: 2, metrics: 1 } });
  expect(await store.readVersion(me, "a", 1)).toMatchObject({
    approved: true,
    requisition: { role: { title: "Release lead" } },
  });
  expect(await store.readLetterhead(me)).toEqual({ organization: "Nordic", color: "0A7D55", paper: "letter" });
  const { entries } = await store.history(me, "a", { limit: 9 });
  expect(entries.map(({ base, version, act, changes }) => [base, version, act, changes.length])).toEqual([
    [1, 2, "save", 1],
    [0, 1, "create", 2],
  ]);
});

test("an index that is outdated or incomplete is rebuilt", async () => {
  const db = await openEarlier();
  await migrate(db, () => 1);
  await catchUp(db);
  const store = createStore(db, () => 60);
  const found = async () => (await store.list(me, { limit: 9, words: "alpha" })).items.map(({ id }) => id);
  await sql`insert into search (search) values ('delete-all')`.execute(db);
  await catchUp(db);
  expect(await found()).toEqual([]);
  await sql`update search_state set made_as = 0`.execute(db);
  await catchUp(db);
  expect(await found()).toEqual(["b"]);
  await sql`update search_state set done_to = 1`.execute(db);
  await catchUp(db);
  expect(await found()).toEqual(["b"]);
});

test("one unreadable requisition does not affect the others", async () => {
  const db = await openEarlier();
  await migrate(db, () => 1);
  await sql`update sections set answers = '{"title":7}' where requisition_id = 'b' and section = 'role'`.execute(db);
  await catchUp(db);
  const store = createStore(db, () => 60);
  expect((await store.list(me, { limit: 9, words: "release" })).items.map(({ id }) => id)).toEqual(["a"]);
  await expect(store.read(me, "b")).rejects.toThrow("can’t be read");
});
