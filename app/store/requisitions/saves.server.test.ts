import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Save } from "../stored";
import { me, MINUTE, openHistory } from "../testing/history";
import { newRequisition, openTestDatabase, sectionSave, titled, titleSave } from "../testing/samples";

test("the index has one entry per requisition, however often it is saved", async () => {
  const { db, store } = await openTestDatabase();
  await store.create(me, newRequisition("a", "First"));
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await store.approve(me, "a", 2);
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  const { rows } = await sql<{ n: number }>`select count(*) as n from search`.execute(db);
  expect(rows).toEqual([{ n: 1 }]);
});

test("a repeated save returns its own version, even if another section was saved since", async () => {
  const { store } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await store.save(me, "a", sectionSave("metrics", {}, 0, "s2"));
  expect(await store.save(me, "a", titleSave("Second", 1, "s1"))).toEqual({ status: "saved", version: 2 });
});

test("a save id that returns with different suggestions is a conflict", async () => {
  const { store } = await openHistory();
  const save = titleSave("Second", 1, "s1");
  await store.save(me, "a", save);
  const [role] = save.sections;
  const suggested: Save = { ...save, sections: [{ ...role!, suggested: { title: "role-type" as const } }] };
  expect(await store.save(me, "a", suggested)).toEqual({ status: "conflict", section: "role" });
});

test("saves of two people are two history entries", async () => {
  const { db, store } = await openTestDatabase();
  await store.create(me, newRequisition("a", "First"));
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await db.updateTable("versions").set({ author: "someone else" }).where("version", "=", 2).execute();
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  const { entries } = await store.history(me, "a", { limit: 9 });
  expect(entries.map(({ base, version, by }) => `${base}-${version} ${by}`)).toEqual([
    "2-3 me",
    "1-2 someone else",
    "0-1 me",
  ]);
});

test("a clock set back by more than the length of an entry starts a new entry", async () => {
  const { store, clock, lines } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  clock.at -= 11 * MINUTE;
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  expect((await lines()).lines).toEqual(["2-3 save", "1-2 save", "0-1 create"]);
});

test("two sections at the same revision have separate answers", async () => {
  const { store } = await openHistory();
  await store.save(me, "a", sectionSave("offer", { start: "March" }, 0, "s1"));
  expect((await store.readRevision(me, "a", "role", 1))?.answers).toEqual(titled("First").role);
  expect((await store.readRevision(me, "a", "offer", 1))?.answers).toMatchObject({ start: "March" });
});
