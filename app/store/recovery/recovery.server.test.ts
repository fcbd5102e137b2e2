import { Kysely } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../database/migrate.server";
import { createStore } from "../requisitions/requisitions.server";
import { openSqliteMemory } from "../database/sqlite-file.server";
import { sqliteDialect } from "../database/sqlite.server";
import type { Tables } from "../database/tables";
import { newRequisition, openTestStore } from "../testing/samples";

const me = { id: "me" };

test("copies are kept per form, newest first, and only for their author", async () => {
  const { store, clock } = await openTestStore();
  await store.create(me, newRequisition("a"));
  const values = { title: "Typed", metrics: [{ id: "m", unit: "%" }], picks: ["x", "y"] };
  const copy = { section: "role", form: "f1", values, basedOn: 1 } as const;
  expect(await store.keepCopy(me, "a", copy)).toBe(true);
  clock.at += 1;
  await store.keepCopy(me, "a", { ...copy, form: "f2", values: { title: "Other tab" } });
  await store.keepCopy(me, "a", { ...copy, section: "metrics", form: "f3" });
  expect(await store.copies(me, "a", "role")).toEqual([
    { ...copy, form: "f2", values: { title: "Other tab" }, keptAt: clock.at },
    { ...copy, keptAt: clock.at - 1 },
  ]);
  expect(await store.copies(me, "a")).toHaveLength(3);
  expect(await store.copies({ id: "other" }, "a")).toEqual([]);
  expect(await store.keepCopy({ id: "other" }, "a", copy)).toBe(false);

  clock.at += 1;
  await store.keepCopy(me, "a", { ...copy, values: { title: "Typed on" }, basedOn: 2 });
  expect((await store.copies(me, "a", "role"))[0]).toMatchObject({
    form: "f1",
    basedOn: 2,
    values: { title: "Typed on" },
  });
  await store.dropCopies(me, "a", "role", ["f1", "none"]);
  await store.dropCopies(me, "a", "role", []);
  expect((await store.copies(me, "a", "role")).map(({ form }) => form)).toEqual(["f2"]);
  expect((await store.read(me, "a"))?.version).toBe(1);
});

test("only the newest copies are kept when there are many forms", async () => {
  const { store, clock } = await openTestStore();
  await store.create(me, newRequisition("a"));
  for (let i = 0; i < 13; i++) {
    clock.at += 1;
    await store.keepCopy(me, "a", { section: "role", form: `f${i}`, values: {}, basedOn: 1 });
  }
  expect((await store.copies(me, "a", "role")).map(({ form }) => form)).toEqual(
    Array.from({ length: 10 }, (_, i) => `f${12 - i}`),
  );
});

test("an unreadable copy is left out and does not hide the others", async () => {
  const file = openSqliteMemory();
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  onTestFinished(() => db.destroy());
  await migrate(db, () => 1);
  const store = createStore(db, () => 1);
  await store.create(me, newRequisition("a"));
  for (const form of ["good", "bad", "odd"])
    await store.keepCopy(me, "a", { section: "role", form, values: {}, basedOn: 1 });
  file.database.exec(`update recovery_copies set form_values = '{"title":' where form = 'bad'`);
  file.database.exec(`update recovery_copies set form_values = '{"title":7}' where form = 'odd'`);
  expect((await store.copies(me, "a")).map(({ form }) => form)).toEqual(["good"]);
});
