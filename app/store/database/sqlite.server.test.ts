import { DatabaseSync } from "@photostructure/sqlite";
import { Kysely } from "kysely";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrate.server";
import { MIGRATIONS } from "./migrations/index";
import { createStore } from "../requisitions/requisitions.server";
import { openSqliteFile, openSqliteMemory } from "./sqlite-file.server";
import { sqliteDialect } from "./sqlite.server";
import { StoreError } from "../store-error";
import type { Tables } from "./tables";
import { newRequisition, titleSave } from "../testing/samples";
import { scratchFolder } from "../testing/scratch-folder";

const me = { id: "me" };

function openBare() {
  const file = openSqliteMemory();
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  onTestFinished(() => db.destroy());
  const tables = () => file.database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all().length;
  return { file, db, tables, store: createStore(db, () => 1) };
}

test("running the migrations twice changes nothing the second time", async () => {
  const { db, store, tables } = openBare();
  await migrate(db, () => 1);
  await store.create(me, newRequisition("a"));
  const before = tables();
  await migrate(db, () => 2);
  expect(tables()).toBe(before);
  expect(await store.read(me, "a")).toBeDefined();
  expect(await db.selectFrom("migrations").selectAll().execute()).toEqual(
    MIGRATIONS.map(({ name }) => ({ name, applied_at: 1 })),
  );
});

test("a failed migration leaves no trace of itself or of those before it", async () => {
  const { db, tables } = openBare();
  const failing = { name: "0002-fails", up: () => Promise.reject(new Error("half way")) };
  await expect(migrate(db, () => 1, [...MIGRATIONS, failing])).rejects.toThrow("half way");
  expect(tables()).toBe(0);
  await migrate(db, () => 1);
});

test("refuses tables that a newer version has changed", async () => {
  const { db } = openBare();
  await migrate(db, () => 1, [...MIGRATIONS, { name: "0099-from-the-future", up: () => Promise.resolve() }]);
  await expect(migrate(db, () => 1)).rejects.toThrow(/newer version of Requisite.*0099-from-the-future/);
});

test("reports a full disk, loses no saved data, and can save again once there is room", async () => {
  const { db, store, file } = openBare();
  await migrate(db, () => 1);
  await store.create(me, newRequisition("a"));
  file.database.exec("PRAGMA max_page_count = 1");
  const long = titleSave("long ".repeat(20_000), 1, "s1");
  await expect(store.save(me, "a", long)).rejects.toThrow(/^The disk that holds .* is full. Nothing was saved/);
  await expect(store.save(me, "a", long)).rejects.toThrow(StoreError);
  expect((await store.read(me, "a"))?.revisions.role).toBe(1);
  file.database.exec("PRAGMA max_page_count = 100000");
  expect(await store.save(me, "a", titleSave("New", 1, "s1"))).toEqual({ status: "saved", version: 2 });
});

test("every save is kept as a version with its author, starting with the answers at creation", async () => {
  const { db, store } = openBare();
  await migrate(db, () => 1);
  await store.create(me, newRequisition("a", "One"));
  await store.save(me, "a", titleSave("Two", 1, "s2"));
  await store.save(me, "a", titleSave("Two", 1, "s2"));
  await store.save(me, "a", titleSave("Stale", 1, "s3"));
  await store.save(me, "a", titleSave("Three", 2, "s4"));
  const versions = await db.selectFrom("versions").selectAll().orderBy("revision").execute();
  expect(versions.map(({ revision, author, save_id }) => [revision, author, save_id])).toEqual([
    [1, "me", null],
    [2, "me", "s2"],
    [3, "me", "s4"],
  ]);
  const titles = versions.map(({ answers }) => (JSON.parse(answers) as { title: string }).title);
  expect(titles).toEqual(["One", "Two", "Three"]);
});

test("a transaction can write from its start", async () => {
  const folder = scratchFolder();
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteFile(join(folder, "a.db"))) });
  onTestFinished(() => db.destroy());
  const rival = new DatabaseSync(join(folder, "a.db"), { timeout: 0 });
  onTestFinished(() => rival.close());
  await db.transaction().execute(async (trx) => {
    await trx.selectNoFrom((eb) => eb.val(1).as("one")).execute();
    expect(() => rival.exec("BEGIN IMMEDIATE")).toThrow("locked");
  });
  rival.exec("BEGIN IMMEDIATE; ROLLBACK");
});

test("the original error is reported after SQLite has rolled back on its own", async () => {
  const { db, file } = openBare();
  const failing = db.transaction().execute(() => {
    file.database.exec("ROLLBACK");
    return Promise.reject(new Error("the reason"));
  });
  await expect(failing).rejects.toThrow("the reason");
});

test.each([
  ["answers", "not json"],
  ["answers", '{"title": 5}'],
  ["suggested", '{"title": "nobody"}'],
])("%s that cannot be read (%s) are reported with their requisition and section", async (column, text) => {
  const { db, store, file } = openBare();
  await migrate(db, () => 1);
  await store.create(me, newRequisition("a"));
  file.database.prepare(`UPDATE sections SET ${column} = ?`).run(text);
  await expect(store.read(me, "a")).rejects.toThrow(/^The section role of requisition a can’t be read/);
  await expect(store.list(me, { limit: 1 })).rejects.toThrow(StoreError);
});

test("answers of an older shape load: missing ones are blank, unknown ones are dropped", async () => {
  const { db, store, file } = openBare();
  await migrate(db, () => 1);
  await store.create(me, newRequisition("a"));
  file.database.exec(`UPDATE sections SET answers = '{"title": "Old", "dropped": 1}'`);
  file.database.exec("INSERT INTO sections VALUES ('a', 'dropped-section', 1, '{}', '{}', 1)");
  expect((await store.read(me, "a"))?.requisition).toEqual(newRequisition("a", "Old").requisition);
});

test("SQLite includes the fix of the WAL reset bug (3.51.3, https://sqlite.org/wal.html#walresetbug)", () => {
  const { file } = openBare();
  const row = file.database.prepare("SELECT sqlite_version() AS version").get() as { version: string };
  const [major = 0, minor = 0, patch = 0] = row.version.split(".").map(Number);
  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
});
