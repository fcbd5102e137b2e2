import { expect, test } from "vitest";
import { blankRequisition } from "../../requisition/requisition";
import { me, MINUTE, openHistory } from "../testing/history";
import { openTestStore, sectionSave, titled, titleSave } from "../testing/samples";

test("saves of one section by one author within ten minutes form one entry, and each can still be read", async () => {
  const { store, clock, lines, titleAt } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  clock.at += 10 * MINUTE;
  await store.save(me, "a", titleSave("Third", 2, "s2", "remove"));
  clock.at += 1;
  await store.save(me, "a", titleSave("Fourth", 3, "s3"));
  await store.save(me, "a", sectionSave("metrics", {}, 0, "s4"));
  await store.save(me, "a", titleSave("Fifth", 4, "s5"));
  expect((await lines()).lines).toEqual(["5-6 save", "4-5 save", "3-4 save", "1-3 remove", "0-1 create"]);
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(titleAt))).toEqual([
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fourth",
    "Fifth",
  ]);
  const { entries } = await store.history(me, "a", { limit: 9 });
  expect(entries[3]!.changes).toMatchObject([
    {
      section: "role",
      before: { answers: { title: "First" }, revision: 1 },
      after: { answers: { title: "Third" }, revision: 3 },
    },
  ]);
});

test("saves of a brief form one entry across sections, and each version has its own answers", async () => {
  const { store, clock, lines, titleAt } = await openHistory();
  const offer = sectionSave("offer", { start: "March" }, 0, "b2");
  await store.save(me, "a", titleSave("Second", 1, "b1", "brief"));
  await store.save(me, "a", { ...offer, act: "brief" });
  await store.save(me, "a", titleSave("Third", 2, "b3", "brief"));
  await store.save(me, "a", titleSave("Fourth", 3, "b4", "brief"));
  expect((await lines()).lines).toEqual(["1-5 brief", "0-1 create"]);
  const [entry] = (await store.history(me, "a", { limit: 9 })).entries;
  expect(entry!.changes).toMatchObject([
    { section: "role", before: { answers: { title: "First" } }, after: { answers: { title: "Fourth" } } },
    { section: "offer", before: { answers: { start: "" } }, after: { answers: { start: "March" } } },
  ]);
  clock.at += 31 * 24 * 60 * MINUTE;
  await store.save(me, "a", titleSave("Fifth", 4, "s5"));
  // The fourth version is not kept: the fifth replaced it at once.
  expect(await Promise.all([2, 3, 4, 5].map(titleAt))).toEqual(["Second", "Second", undefined, "Fourth"]);
  expect((await lines()).lines).toEqual(["5-6 save", "1-5 brief", "0-1 create"]);
});

test("a form without changes makes no version and keeps the approval and the undo", async () => {
  const { store, lines } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1", "clear"));
  await store.approve(me, "a", 2);
  expect(await store.save(me, "a", titleSave("Second", 2, "s2"))).toEqual({ status: "saved", version: 2 });
  expect(await store.read(me, "a")).toMatchObject({ version: 2, approved: true });
  expect(await store.lastAct(me, "a")).toMatchObject({ act: "clear", version: 2 });
  expect((await lines()).lines).toEqual(["1-2 clear", "0-1 create"]);
  await store.save(me, "a", titleSave("Second", 2, "s3", "restore"));
  expect((await lines()).lines).toEqual(["2-3 restore", "1-2 clear", "0-1 create"]);
});

test("an approved version is kept, however soon the next save follows", async () => {
  const { store, clock, lines, titleAt } = await openHistory();
  await store.save(me, "a", titleSave("Approved", 1, "s1"));
  await store.approve(me, "a", 2);
  await store.save(me, "a", titleSave("Later", 2, "s2"));
  clock.at += 40 * 24 * 60 * MINUTE;
  await store.save(me, "a", titleSave("Latest", 3, "s3"));
  expect((await lines()).lines).toEqual(["3-4 save", "2-3 save", "1-2 save", "0-1 create"]);
  expect(await titleAt(2)).toBe("Approved");
});

test("a history up to a replaced version leaves that version out", async () => {
  const { store, lines } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  expect(await lines(9, 2)).toEqual({ lines: ["0-1 create"], next: undefined });
  expect((await lines(9, 999)).lines).toEqual(["1-3 save", "0-1 create"]);
});

test("a save with any other act is an entry of its own, with all its sections", async () => {
  const { store, lines } = await openHistory();
  const [role] = titleSave("Second", 1, "x").sections;
  const [metrics] = sectionSave("metrics", { metrics: [{ id: "m", unit: "%" }] }, 0, "x").sections;
  await store.save(me, "a", titleSave("Before", 1, "s0"));
  await store.save(me, "a", { act: "restore", sections: [{ ...role!, basedOn: 2 }], saveId: "s1" });
  await store.save(me, "a", { act: "fix", sections: [{ ...role!, basedOn: 3 }, metrics!], saveId: "s2" });
  await store.save(me, "a", sectionSave("metrics", {}, 1, "s3"));
  expect((await lines()).lines).toEqual(["4-5 save", "3-4 fix", "2-3 restore", "1-2 save", "0-1 create"]);
  const [, fix] = (await store.history(me, "a", { limit: 9 })).entries;
  expect(fix!.changes.map(({ section }) => section)).toEqual(["role", "metrics"]);
  expect(await store.readVersion(me, "a", 4)).toMatchObject({
    version: 4,
    revisions: { role: 4, metrics: 1 },
    requisition: { role: { title: "Second" }, metrics: { metrics: [{ id: "m" }] } },
  });
});

test("the history is paged", async () => {
  const { store, clock, lines } = await openHistory();
  for (let i = 1; i < 8; i++) {
    clock.at += 11 * MINUTE;
    await store.save(me, "a", titleSave(`at ${i}`, i, `s${i}`));
  }
  const first = await lines(3);
  expect(first).toEqual({ lines: ["7-8 save", "6-7 save", "5-6 save"], next: 5 });
  expect(await lines(3, first.next)).toEqual({ lines: ["4-5 save", "3-4 save", "2-3 save"], next: 2 });
  expect(await lines(3, 2)).toEqual({ lines: ["1-2 save", "0-1 create"], next: undefined });
  expect(await lines(3, 99)).toEqual(await lines(3));
});

test("replaced saves are removed after a month; the state they led to stays", async () => {
  const { store, clock, lines, titleAt } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  clock.at += 31 * 24 * 60 * MINUTE;
  await store.save(me, "a", titleSave("Fourth", 3, "s3"));
  expect((await lines()).lines).toEqual(["3-4 save", "1-3 save", "0-1 create"]);
  expect(await Promise.all([1, 2, 3].map(titleAt))).toEqual(["First", undefined, "Third"]);
  expect(await store.readRevision(me, "a", "role", 2)).toBeUndefined();
  expect((await store.readRevision(me, "a", "role", 3))?.answers).toMatchObject({ title: "Third" });
  expect((await store.savesSince(me, "a", "role", 1)).map(({ revision }) => revision)).toEqual([3, 4]);
});

test("an earlier version is read with its approval and the time it was saved", async () => {
  const { store, clock } = await openHistory();
  await store.approve(me, "a", 1);
  clock.at += 11 * MINUTE;
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  expect(await store.read(me, "a")).toMatchObject({ version: 2, approved: false });
  expect(await store.readVersion(me, "a", 1)).toMatchObject({
    version: 1,
    approved: true,
    updatedAt: clock.at - 11 * MINUTE,
    requisition: { role: { title: "First" } },
  });
  expect(await store.readVersion(me, "a", 2)).toEqual(await store.read(me, "a"));
  for (const version of [0, 3, -1]) expect(await store.readVersion(me, "a", version)).toBeUndefined();
});

test("a form can get all saves since it was opened, with their ids", async () => {
  const { store } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  const since = await store.savesSince(me, "a", "role", 1);
  expect(since).toEqual([
    { revision: 2, answers: titled("Second").role, saveId: "s1" },
    { revision: 3, answers: titled("Third").role, saveId: "s2" },
  ]);
  expect(await store.savesSince(me, "a", "role", 0)).toEqual([
    { revision: 1, answers: titled("First").role, saveId: null },
    ...since,
  ]);
  expect(await store.savesSince(me, "a", "role", 3)).toEqual([]);
});

test("a requisition created blank has a first entry too", async () => {
  const { store, clock } = await openTestStore();
  await store.create(me, { id: "a", requisition: blankRequisition(), suggested: {} });
  const created = { version: 1, base: 0, act: "create", by: "me", savedAt: clock.at, changes: [] };
  expect((await store.history(me, "a", { limit: 9 })).entries).toEqual([created]);
  await store.save(me, "a", titleSave("First", 0, "s1"));
  const { entries } = await store.history(me, "a", { limit: 9 });
  expect(entries.map(({ version }) => version)).toEqual([2, 1]);
  expect(entries[1]).toEqual(created);
  expect((await store.readVersion(me, "a", 1))?.requisition).toEqual(blankRequisition());
});
