import { expect, test } from "vitest";
import { EVERY_SECTION, blankRequisition } from "../../requisition/requisition";
import { newRequisition, openTestStore as open, sectionSave, titleSave } from "../testing/samples";

const me = { id: "me" };
const other = { id: "other" };

test("a new requisition is read back: sections with answers at revision 1, blank ones at 0", async () => {
  const { store, clock } = await open();
  const created = { ...newRequisition("a"), suggested: { role: { title: "role-type" } } } as const;
  await store.create(me, created);
  const revisions = Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, slug === "role" ? 1 : 0]));
  expect(await store.read(me, "a")).toEqual({
    ...created,
    revisions,
    version: 1,
    shelf: "open",
    approved: false,
    createdAt: clock.at,
    updatedAt: clock.at,
  });
});

test("a blank requisition is stored without sections", async () => {
  const { store } = await open();
  await store.create(me, { id: "a", requisition: blankRequisition(), suggested: {} });
  expect((await store.read(me, "a"))?.requisition).toEqual(blankRequisition());
  expect((await store.list(me, { limit: 1 })).items.map((item) => item.id)).toEqual(["a"]);
});

test("creating the same id again changes nothing for its owner and is refused for others", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a", "First"));
  await store.create(me, newRequisition("a", "Second"));
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("First");
  await expect(store.create(other, newRequisition("a"))).rejects.toThrow("The id a is taken");
});

test("a save increases only the revision of its section and moves the requisition to the top", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  clock.at += 1;
  await store.create(me, newRequisition("b"));
  clock.at += 1;
  expect(await store.save(me, "a", titleSave("New", 1, "s1"))).toEqual({ status: "saved", version: 2 });
  expect(await store.save(me, "a", sectionSave("metrics", {}, 0, "s2"))).toEqual({ status: "saved", version: 3 });
  expect(await store.read(me, "a")).toMatchObject({
    requisition: { role: { title: "New" } },
    revisions: { role: 2, metrics: 1, offer: 0 },
    version: 3,
    updatedAt: clock.at,
  });
  expect((await store.list(me, { limit: 9 })).items.map((item) => item.id)).toEqual(["a", "b"]);
});

test("a save counts as later even after the clock is set back", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  await store.create(me, newRequisition("b"));
  clock.at -= 3_600_000;
  await store.save(me, "a", titleSave("New", 1, "s1"));
  expect((await store.list(me, { limit: 9 })).items.map((item) => item.id)).toEqual(["a", "b"]);
});

test("several requisitions are created all together or not at all", async () => {
  const { store } = await open();
  await store.create(other, newRequisition("taken"));
  await expect(store.create(me, newRequisition("a"), newRequisition("taken"))).rejects.toThrow("is taken");
  expect(await store.read(me, "a")).toBeUndefined();
  await store.create(me, newRequisition("a"), newRequisition("b"));
  expect((await store.list(me, { limit: 9 })).items.map((item) => item.id)).toEqual(["b", "a"]);
});

test("sections are saved together, or not at all", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  await store.save(me, "a", sectionSave("metrics", {}, 0, "s1"));
  const before = await store.read(me, "a");
  const [role] = titleSave("New", 1, "s2").sections;
  const [metrics] = sectionSave("metrics", { metrics: [{ id: "m", unit: "%" }] }, 0, "s2").sections;
  const save = { act: "fix", sections: [role!, metrics!], saveId: "s2" } as const;
  expect(await store.save(me, "a", save)).toMatchObject({ status: "conflict" });
  expect(await store.read(me, "a")).toEqual(before);
  const right = { ...save, sections: [role!, { ...metrics!, basedOn: 1 }] };
  expect(await store.save(me, "a", right)).toEqual({ status: "saved", version: 3 });
  expect(await store.save(me, "a", right)).toEqual({ status: "saved", version: 3 });
});

test("suggestion marks are removed when a save omits them", async () => {
  const { store } = await open();
  await store.create(me, { ...newRequisition("a"), suggested: { role: { title: "copy" } } });
  await store.save(me, "a", titleSave("New", 1, "s1"));
  expect((await store.read(me, "a"))?.suggested).toEqual({});
});

test("a stale save is a conflict, and writes nothing", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  clock.at += 5;
  await store.save(me, "a", titleSave("Theirs", 1, "theirs"));
  const before = await store.read(me, "a");
  clock.at += 5;
  expect(await store.save(me, "a", titleSave("Mine", 1, "mine"))).toEqual({ status: "conflict", section: "role" });
  expect(await store.read(me, "a")).toEqual(before);
  expect(await store.save(me, "a", titleSave("Mine", 2, "mine"))).toEqual({ status: "saved", version: 3 });
});

test("two first saves of one section: one wins", async () => {
  const { store } = await open();
  await store.create(me, { id: "a", requisition: blankRequisition(), suggested: {} });
  const results = await Promise.all([
    store.save(me, "a", titleSave("One", 0, "s1")),
    store.save(me, "a", titleSave("Two", 0, "s2")),
  ]);
  expect(results.map((result) => result.status)).toEqual(["saved", "conflict"]);
});

test("the same save sent twice is saved once, also after later saves", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  await store.save(me, "a", titleSave("One", 1, "s1"));
  const before = await store.read(me, "a");
  clock.at += 1;
  expect(await store.save(me, "a", titleSave("One", 1, "s1"))).toEqual({ status: "saved", version: 2 });
  expect(await store.read(me, "a")).toEqual(before);
  await store.save(me, "a", titleSave("Two", 2, "s2"));
  expect(await store.save(me, "a", titleSave("One", 1, "s1"))).toEqual({ status: "saved", version: 2 });
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("Two");
});

test("a save id that returns with different answers is not treated as saved", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  await store.save(me, "a", titleSave("One", 1, "s1"));
  expect(await store.save(me, "a", titleSave("Changed", 1, "s1"))).toMatchObject({ status: "conflict" });
  expect(await store.save(me, "a", titleSave("Changed", 2, "s1"))).toEqual({ status: "saved", version: 3 });
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("Changed");
});

test("owners see and change only their own requisitions", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  expect(await store.read(other, "a")).toBeUndefined();
  expect((await store.list(other, { limit: 9 })).items).toEqual([]);
  expect(await store.save(other, "a", titleSave("Theirs", 1, "s1"))).toEqual({ status: "absent" });
  for (const shelf of ["deleted", "archived"] as const) expect(await store.shelve(other, "a", shelf)).toBe(false);
  expect(await store.readVersion(other, "a", 1)).toBeUndefined();
  expect(await store.readRevision(other, "a", "role", 1)).toBeUndefined();
  expect(await store.savesSince(other, "a", "role", 0)).toEqual([]);
  expect((await store.history(other, "a", { limit: 9 })).entries).toEqual([]);
  await store.shelve(me, "a", "deleted");
  expect(await store.shelve(other, "a", "open")).toBe(false);
  expect(await store.shelved(other)).toBeUndefined();
});

test("nothing is found in an empty store", async () => {
  const { store } = await open();
  expect(await store.read(me, "none")).toBeUndefined();
  expect(await store.save(me, "none", titleSave("x", 0, "s"))).toEqual({ status: "absent" });
  expect(await store.shelve(me, "none", "deleted")).toBe(false);
  expect(await store.lastAct(me, "none")).toBeUndefined();
  await expect(store.ping()).resolves.toBeUndefined();
});
