import fc from "fast-check";
import { expect, test } from "vitest";
import { answersFile } from "../../requisition/requisition-file";
import { searchWords } from "../search/search-words";
import type { Store } from "../store";
import type { Cursor, ListOptions } from "../stored";
import { newRequisition, openTestStore, titleSave } from "../testing/samples";

const me = { id: "me" };

/** The ids of every page, from the first to the last. */
async function pagesOf(store: Store, options: ListOptions): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: Cursor | undefined;
  do {
    const page = await store.list(me, { ...options, cursor });
    pages.push(page.items.map(({ id }) => id));
    cursor = page.after;
  } while (cursor);
  return pages;
}

async function twelve() {
  const opened = await openTestStore();
  const ids = Array.from({ length: 12 }, (_, i) => `r${String(i).padStart(2, "0")}`);
  // Title order differs from change order, and two titles are the same.
  for (const [i, id] of ids.entries()) await opened.store.create(me, newRequisition(id, `Lead ${(i * 7) % 11}`));
  return { ...opened, ids };
}

test.each([1, 2, 3, 5, 12, 13])("pages of %i list each requisition once, in either order", async (limit) => {
  const { store, ids } = await twelve();
  const changed = await pagesOf(store, { limit });
  expect(changed.flat()).toEqual([...ids].reverse());
  expect(Math.max(...changed.map((page) => page.length))).toBeLessThanOrEqual(limit);
  const titled = (await pagesOf(store, { limit, order: "title" })).flat();
  const titles = await Promise.all(titled.map(async (id) => (await store.read(me, id))!.requisition.role.title));
  expect(titles).toEqual([...titles].sort());
  expect(new Set(titled).size).toBe(12);
});

test.each([
  ["changed", {}],
  ["title", {}],
  ["changed", { words: "lead" }],
  ["title", { words: "lead" }],
] as const)("going back finds the same page by %s again, %j", async (order, filter) => {
  const { store } = await twelve();
  const options = { limit: 5, order, ...filter };
  const first = await store.list(me, options);
  const second = await store.list(me, { ...options, cursor: first.after });
  const third = await store.list(me, { ...options, cursor: second.after });
  expect(first.before).toBeUndefined();
  expect([third.items.length, third.after]).toEqual([2, undefined]);
  const ids = ({ items }: typeof first) => items.map(({ id }) => id);
  const back = await store.list(me, { ...options, cursor: third.before });
  expect(ids(back)).toEqual(ids(second));
  expect(ids(await store.list(me, { ...options, cursor: back.before }))).toEqual(ids(first));
  expect(first.total).toBe(12);
});

test("new items at the top cause no duplicates, and paging back misses nothing", async () => {
  const { store, ids } = await twelve();
  const first = await store.list(me, { limit: 5 });
  await store.create(me, newRequisition("new"));
  const second = await store.list(me, { limit: 5, cursor: first.after });
  expect(second.items.map(({ id }) => id)).toEqual(ids.slice(2, 7).reverse());
  const back = await store.list(me, { limit: 5, cursor: second.before });
  expect(back.items.map(({ id }) => id)).toEqual(ids.slice(7, 12).reverse());
  const top = await store.list(me, { limit: 5, cursor: back.before });
  expect(top.items.map(({ id }) => id)).toEqual(["new", ...ids.slice(8, 12).reverse()]);
});

test("the list can be searched by words, role type, status and shelf, in current answers only", async () => {
  const { store } = await openTestStore();
  const of = (title: string, roleType: string, mission: string) =>
    answersFile.parse({
      role: { title, roleType, mission },
      requirements: { mustHaves: [{ id: "a", what: "Ran reviews of défauts" }] },
    });
  const create = (id: string, requisition: ReturnType<typeof of>) =>
    store.create(me, { id, requisition, suggested: {} });
  await create("a", of("Release Lead", "release-manager", "Ship trains on time"));
  await create("b", of("Product Manager, Search", "product-manager", "People find 製品 they keep"));
  await create("c", of("Release Manager", "release-manager", "Releases people trust"));
  const found = async (options: Partial<ListOptions>) =>
    (await store.list(me, { limit: 9, ...options })).items.map(({ id }) => id);

  expect(await found({ words: "releases" })).toEqual(["c", "a"]);
  expect(await found({ words: "RELEASE  people" })).toEqual(["c"]);
  expect(await found({ words: "製品" })).toEqual(["b"]);
  expect(await found({ words: "defauts" })).toEqual(["c", "b", "a"]);
  // The last word may be incomplete; if it matches whole words, prefixes are ignored.
  expect(await found({ words: "release peo" })).toEqual(["c"]);
  expect(await found({ words: "peo release" })).toEqual([]);
  expect(await found({ words: "train" })).toEqual(["a"]);
  expect(await found({ words: "tr" })).toEqual(["c", "a"]);
  expect(await found({ words: "t" })).toEqual([]);
  expect(await found({ words: "tr", roleType: "product-manager" })).toEqual([]);
  expect(await found({ words: "nowhere" })).toEqual([]);
  expect(await found({ words: "!?" })).toEqual([]);
  expect(await found({ words: '" OR owner:x) NOT (' })).toEqual([]);
  expect(await found({ roleType: "release-manager" })).toEqual(["c", "a"]);
  expect(await found({ roleType: "release-manager", words: "trains" })).toEqual(["a"]);
  expect(await found({ roleType: "release" })).toEqual([]);

  await store.approve(me, "a", (await store.read(me, "a"))!.version);
  expect(await found({ approved: true })).toEqual(["a"]);
  expect(await found({ approved: false })).toEqual(["c", "b"]);
  await store.save(me, "a", titleSave("Other", 1, "s1"));
  expect(await found({ approved: true })).toEqual([]);
  expect(await found({ words: "lead" })).toEqual([]);
  expect(await found({ words: "other" })).toEqual(["a"]);

  await store.shelve(me, "c", "archived");
  expect(await found({ words: "release" })).toEqual([]);
  expect(await found({ words: "release", shelf: "archived" })).toEqual(["c"]);
  expect(await found({ shelf: "archived" })).toEqual(["c"]);
  expect(await found({})).toEqual(["a", "b"]);
  expect((await store.list({ id: "other" }, { limit: 9, words: "release", shelf: "archived" })).items).toEqual([]);
});

test("titles are sorted in natural order, whatever their letters", async () => {
  const { store } = await openTestStore();
  for (const title of ["zebra", "Éclair lead", "apple", "Eclair", "Ｂeta"])
    await store.create(me, newRequisition(title, title));
  const { items } = await store.list(me, { limit: 9, order: "title" });
  expect(items.map(({ id }) => id)).toEqual(["apple", "Ｂeta", "Eclair", "Éclair lead", "zebra"]);
});

test("any text is found by its own words", async () => {
  const { store } = await openTestStore();
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (title) => {
      made += 1;
      await store.create(me, newRequisition(`r${made}`, title));
      const { items } = await store.list(me, { limit: 1, words: title });
      expect(items.map(({ id }) => id)).toEqual(searchWords(title).length > 0 ? [`r${made}`] : []);
    }),
    { numRuns: 200 },
  );
});
