import { expect, onTestFinished, test } from "vitest";
import { EVERY_SECTION, blankRequisition } from "../requisition/requisition";
import { IN_MEMORY, openStore } from "./open.server";
import type { Cursor, Store } from "./store";
import { newRequisition, titleSave, titled } from "./testing/samples";

const me = { id: "me" };
const other = { id: "other" };

/** A store whose clock the test sets. */
async function open(): Promise<{ store: Store; clock: { at: number } }> {
  const clock = { at: 1_000_000 };
  const store = await openStore({ url: IN_MEMORY, now: () => clock.at });
  onTestFinished(() => store.close());
  return { store, clock };
}

test("what is created is read back: sections with answers at revision 1, blank ones at 0", async () => {
  const { store, clock } = await open();
  const created = { ...newRequisition("a"), suggested: { role: { title: "role-type" } } } as const;
  await store.create(me, created);
  const revisions = Object.fromEntries(EVERY_SECTION.map(({ slug }) => [slug, slug === "role" ? 1 : 0]));
  expect(await store.read(me, "a")).toEqual({ ...created, revisions, createdAt: clock.at, updatedAt: clock.at });
});

test("a blank requisition is kept without any section", async () => {
  const { store } = await open();
  await store.create(me, { id: "a", requisition: blankRequisition(), suggested: {} });
  expect((await store.read(me, "a"))?.requisition).toEqual(blankRequisition());
  expect((await store.list(me, { limit: 1 })).items.map((item) => item.id)).toEqual(["a"]);
});

test("the same id again changes nothing for its owner and is refused to anybody else", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a", "First"));
  await store.create(me, newRequisition("a", "Second"));
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("First");
  await expect(store.create(other, newRequisition("a"))).rejects.toThrow("The id a is taken");
});

test("a save raises the revision of its section alone and moves the requisition to the top", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  clock.at += 1;
  await store.create(me, newRequisition("b"));
  clock.at += 1;
  expect(await store.save(me, "a", titleSave("New", 1, "s1"))).toEqual({ status: "saved", revision: 2 });
  const { metrics } = titled("");
  const firstSave = { section: "metrics", answers: metrics, suggested: {}, basedOn: 0, saveId: "s2" } as const;
  expect(await store.save(me, "a", firstSave)).toEqual({ status: "saved", revision: 1 });
  expect(await store.read(me, "a")).toMatchObject({
    requisition: { role: { title: "New" } },
    revisions: { role: 2, metrics: 1, offer: 0 },
    updatedAt: clock.at + 1,
  });
  expect((await store.list(me, { limit: 9 })).items.map((item) => item.id)).toEqual(["a", "b"]);
});

test("a save counts as later even when the clock was put back", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  const before = clock.at;
  clock.at -= 3_600_000;
  await store.save(me, "a", titleSave("New", 1, "s1"));
  expect((await store.read(me, "a"))?.updatedAt).toBe(before + 1);
});

test("marks of suggestions go when a save leaves them out", async () => {
  const { store } = await open();
  await store.create(me, { ...newRequisition("a"), suggested: { role: { title: "copy" } } });
  await store.save(me, "a", titleSave("New", 1, "s1"));
  expect((await store.read(me, "a"))?.suggested).toEqual({});
});

test("a stale save is a conflict with what is there, and writes nothing", async () => {
  const { store, clock } = await open();
  await store.create(me, newRequisition("a"));
  clock.at += 5;
  const savedAt = clock.at;
  await store.save(me, "a", titleSave("Theirs", 1, "theirs"));
  const before = await store.read(me, "a");
  clock.at += 5;
  expect(await store.save(me, "a", titleSave("Mine", 1, "mine"))).toEqual({
    status: "conflict",
    current: { answers: titled("Theirs").role, suggested: {}, revision: 2 },
    savedAt,
  });
  expect(await store.read(me, "a")).toEqual(before);
  expect(await store.save(me, "a", titleSave("Mine", 2, "mine"))).toEqual({ status: "saved", revision: 3 });
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
  expect(await store.save(me, "a", titleSave("One", 1, "s1"))).toEqual({ status: "saved", revision: 2 });
  expect(await store.read(me, "a")).toEqual(before);
  await store.save(me, "a", titleSave("Two", 2, "s2"));
  expect(await store.save(me, "a", titleSave("One", 1, "s1"))).toEqual({ status: "saved", revision: 2 });
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("Two");
});

test("a save id that comes back with other answers never passes for saved", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  await store.save(me, "a", titleSave("One", 1, "s1"));
  expect(await store.save(me, "a", titleSave("Changed", 1, "s1"))).toMatchObject({ status: "conflict" });
  expect(await store.save(me, "a", titleSave("Changed", 2, "s1"))).toEqual({ status: "saved", revision: 3 });
  expect((await store.read(me, "a"))?.requisition.role.title).toBe("Changed");
});

test("an owner sees and changes only what is theirs", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  expect(await store.read(other, "a")).toBeUndefined();
  expect(await store.list(other, { limit: 9 })).toEqual({ items: [], next: undefined });
  expect(await store.save(other, "a", titleSave("Theirs", 1, "s1"))).toEqual({ status: "absent" });
  expect(await store.remove(other, "a")).toBe(false);
  await store.remove(me, "a");
  expect(await store.restore(other, "a")).toBe(false);
});

test("a removed requisition is nowhere until it is restored as it was", async () => {
  const { store } = await open();
  await store.create(me, newRequisition("a"));
  const before = await store.read(me, "a");
  expect(await store.restore(me, "a")).toBe(false);
  expect(await store.remove(me, "a")).toBe(true);
  expect(await store.remove(me, "a")).toBe(false);
  expect(await store.read(me, "a")).toBeUndefined();
  expect((await store.list(me, { limit: 9 })).items).toEqual([]);
  expect(await store.save(me, "a", titleSave("Late", 1, "s1"))).toEqual({ status: "absent" });
  expect(await store.restore(me, "a")).toBe(true);
  expect(await store.read(me, "a")).toEqual(before);
});

test("nothing is where nothing was", async () => {
  const { store } = await open();
  expect(await store.read(me, "none")).toBeUndefined();
  expect(await store.save(me, "none", titleSave("x", 0, "s"))).toEqual({ status: "absent" });
  expect(await store.remove(me, "none")).toBe(false);
  await expect(store.ping()).resolves.toBeUndefined();
});

test.each([1, 2, 3, 5, 12, 13])(
  "pages of %i hold each requisition once, newest first, ids deciding ties",
  async (limit) => {
    const { store, clock } = await open();
    const ids = Array.from({ length: 12 }, (_, i) => `r${String(i).padStart(2, "0")}`);
    for (const [i, id] of ids.entries()) {
      clock.at = 1_000 + Math.floor(i / 4);
      await store.create(me, newRequisition(id));
    }
    const seen: string[] = [];
    let after: Cursor | undefined;
    do {
      const page = await store.list(me, { limit, after });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map((item) => item.id));
      after = page.next;
    } while (after);
    expect(seen).toEqual([...ids].reverse());
  },
);
