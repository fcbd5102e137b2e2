import { expect, test } from "vitest";
import { newRequisition, openTestStore, titleSave } from "../testing/samples";

const me = { id: "me" };

test("a deleted requisition cannot be found until it is restored, unchanged", async () => {
  const { store } = await openTestStore();
  await store.create(me, newRequisition("a"));
  const before = await store.read(me, "a");
  expect(await store.shelve(me, "a", "open")).toBe(false);
  expect(await store.shelve(me, "a", "deleted")).toBe(true);
  expect(await store.shelve(me, "a", "deleted")).toBe(false);
  expect(await store.read(me, "a")).toBeUndefined();
  expect(await store.readVersion(me, "a", 1)).toBeUndefined();
  expect((await store.list(me, { limit: 9 })).items).toEqual([]);
  expect((await store.list(me, { limit: 9, shelf: "deleted" })).items.map(({ id }) => id)).toEqual(["a"]);
  expect(await store.save(me, "a", titleSave("Late", 1, "s1"))).toEqual({ status: "absent" });
  expect(await store.shelve(me, "a", "open")).toBe(true);
  expect(await store.read(me, "a")).toEqual(before);
});

test("an archived requisition can be read, and a save restores it", async () => {
  const { store } = await openTestStore();
  await store.create(me, newRequisition("a"));
  await store.shelve(me, "a", "archived");
  expect(await store.read(me, "a")).toMatchObject({ shelf: "archived" });
  expect((await store.list(me, { limit: 9 })).items).toEqual([]);
  await store.save(me, "a", titleSave("New", 1, "s1"));
  expect((await store.list(me, { limit: 9 })).items.map(({ id }) => id)).toEqual(["a"]);
});

test("the last shelved requisition is offered until anything else changes", async () => {
  const { store } = await openTestStore();
  await store.create(me, newRequisition("a"), newRequisition("b"));
  expect(await store.shelved(me)).toBeUndefined();
  await store.shelve(me, "a", "deleted");
  expect(await store.shelved(me)).toMatchObject({ id: "a", shelf: "deleted" });
  await store.shelve(me, "b", "archived");
  expect(await store.shelved(me)).toMatchObject({ id: "b", shelf: "archived" });
  await store.create({ id: "other" }, newRequisition("c"));
  expect(await store.shelved(me)).toMatchObject({ id: "b" });
  await store.save(me, "b", titleSave("New", 1, "s1"));
  expect(await store.shelved(me)).toBeUndefined();
  expect(await store.shelved(me, "a")).toMatchObject({ id: "a", shelf: "deleted" });
  for (const id of ["b", "c", "none"]) expect(await store.shelved(me, id)).toBeUndefined();
});
