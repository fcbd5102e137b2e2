import { Kysely } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../database/migrate.server";
import { createStore } from "../requisitions/requisitions.server";
import { openSqliteMemory } from "../database/sqlite-file.server";
import { sqliteDialect } from "../database/sqlite.server";
import type { Store } from "../store";
import type { Tables } from "../database/tables";
import { newRequisition } from "../testing/samples";

const [me, other] = [{ id: "me" }, { id: "other" }];
let store: Store;

beforeEach(async () => {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteMemory()) });
  await migrate(db, () => 1);
  store = createStore(db, () => 500);
  await store.create(me, newRequisition("a"));
});

describe("dismissals", () => {
  it("are stored with their reason, replaced by a second one, and restored", async () => {
    expect(await store.dismiss(me, "a", { finding: "f", reason: "First" })).toBe(true);
    expect(await store.dismiss(me, "a", { finding: "f", reason: "Second" })).toBe(true);
    const { dismissals } = await store.readReview(me, "a");
    expect(dismissals).toEqual([{ finding: "f", reason: "Second", by: "me", at: 500 }]);
    expect(await store.restoreFinding(me, "a", "f")).toBe(true);
    expect(await store.restoreFinding(me, "a", "f")).toBe(false);
    expect((await store.readReview(me, "a")).dismissals).toEqual([]);
  });
  it("cannot be made, seen or removed by another owner", async () => {
    expect(await store.dismiss(other, "a", { finding: "f", reason: "Mine now" })).toBe(false);
    await store.dismiss(me, "a", { finding: "f", reason: "Ours" });
    expect((await store.readReview(other, "a")).dismissals).toEqual([]);
    expect(await store.restoreFinding(other, "a", "f")).toBe(false);
  });
});

describe("an approval", () => {
  it("applies to one version, and the newest counts", async () => {
    await store.approve(me, "a", 3);
    await store.approve(me, "a", 3);
    await store.approve(me, "a", 7);
    expect((await store.readReview(me, "a")).approval).toEqual({ version: 7, by: "me", at: 500 });
    const then = await store.approvals(me, "a", [3, 4]);
    expect(then).toEqual([{ version: 3, by: "me", at: 500 }]);
    expect(await store.approvals(other, "a", [3])).toEqual([]);
    expect(await store.approve(other, "a", 9)).toBe(false);
  });
});

describe("the text that a requisition was imported from", () => {
  it("is stored with the sentence of each answer", async () => {
    const origin = { text: "A job", sources: [{ section: "role", part: "title", sentence: "A job", at: "line 1" }] };
    await store.create(me, { ...newRequisition("b"), origin });
    expect(await store.readOrigin(me, "b")).toEqual(origin);
    expect(await store.readOrigin(me, "a")).toBeUndefined();
    expect(await store.readOrigin(other, "b")).toBeUndefined();
  });
});
