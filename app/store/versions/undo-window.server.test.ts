import { expect, test } from "vitest";
import { me, MINUTE, openHistory } from "../testing/history";
import { newRequisition, openTestDatabase, sectionSave, titleSave } from "../testing/samples";

test("the newest save can be undone if it did more than save, and includes its previous state", async () => {
  const { store, clock } = await openHistory();
  expect(await store.lastAct(me, "a")).toBeUndefined();
  await store.save(me, "a", titleSave("Second", 1, "s1"));
  expect(await store.lastAct(me, "a")).toBeUndefined();
  await store.save(me, "a", titleSave("Third", 2, "s2", "remove"));
  expect(await store.lastAct(me, "a")).toMatchObject({
    act: "remove",
    version: 3,
    changes: [{ section: "role", before: { answers: { title: "Second" } }, after: { answers: { title: "Third" } } }],
  });
  const [role] = titleSave("Fourth", 3, "s3").sections;
  const [metrics] = sectionSave("metrics", {}, 0, "s3").sections;
  await store.save(me, "a", { act: "role-type", sections: [role!, metrics!], saveId: "s3" });
  const act = await store.lastAct(me, "a");
  expect([act?.version, act?.changes.map(({ section }) => section)]).toEqual([4, ["role", "metrics"]]);
  clock.at += 60 * MINUTE;
  expect((await store.lastAct(me, "a"))?.version).toBe(4);
});

test("an act lists the sections that buttons have saved since", async () => {
  const { store } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1", "remove"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  expect((await store.lastAct(me, "a"))?.pressedIn).toEqual([]);
  await store.save(me, "a", titleSave("Fourth", 3, "s3", "press"));
  expect(await store.lastAct(me, "a")).toMatchObject({ act: "remove", version: 2, pressedIn: ["role"] });
});

test("an act can still be undone for a while after other typing is saved", async () => {
  const { store, clock } = await openHistory();
  await store.save(me, "a", titleSave("Second", 1, "s1", "remove"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  await store.save(me, "a", sectionSave("metrics", {}, 0, "s3"));
  expect(await store.lastAct(me, "a")).toMatchObject({
    version: 2,
    changes: [{ section: "role", before: { answers: { title: "First" } }, after: { answers: { title: "Second" } } }],
  });
  clock.at += 11 * MINUTE;
  expect(await store.lastAct(me, "a")).toBeUndefined();
  await store.save(me, "a", titleSave("Fourth", 3, "s4", "undo"));
  await store.save(me, "a", titleSave("Fifth", 4, "s5"));
  expect(await store.lastAct(me, "a")).toBeUndefined();
});

test("an act can no longer be undone once another person has saved", async () => {
  const { db, store } = await openTestDatabase();
  await store.create(me, newRequisition("a", "First"));
  await store.save(me, "a", titleSave("Second", 1, "s1", "remove"));
  await store.save(me, "a", titleSave("Third", 2, "s2"));
  const savedBy = (author: string) => db.updateTable("versions").set({ author }).where("version", "=", 3).execute();
  await savedBy("someone else");
  expect(await store.lastAct(me, "a")).toBeUndefined();
  await savedBy(me.id);
  expect(await store.lastAct(me, "a")).toMatchObject({ act: "remove", version: 2 });
});
