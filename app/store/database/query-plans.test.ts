import { type LogEvent, Kysely } from "kysely";
import { expect, test } from "vitest";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { migrate } from "./migrate.server";
import { createStore } from "../requisitions/requisitions.server";
import { catchUp } from "../search/search.server";
import { openSqliteMemory } from "./sqlite-file.server";
import { sqliteDialect } from "./sqlite.server";
import type { Tables } from "./tables";
import { newRequisition, titleSave } from "../testing/samples";

test("every statement of the store uses an index, and lists need no sorting", async () => {
  const file = openSqliteMemory();
  const statements = new Map<string, readonly unknown[]>();
  const log = ({ query }: LogEvent) => void statements.set(query.sql, query.parameters);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file), log });
  await migrate(db, () => 1);
  statements.clear();

  const store = createStore(db, () => 987_654);
  const me = { id: "me" };
  for (const id of ["a", "b", "b"]) await store.create(me, newRequisition(id));
  for (const order of ["changed", "title"] as const) {
    for (const filter of [{}, { words: "program" }, { roleType: "", approved: false }]) {
      const { after } = await store.list(me, { limit: 1, order, ...filter });
      const { before } = await store.list(me, { limit: 1, order, ...filter, cursor: after });
      await store.list(me, { limit: 1, order, ...filter, cursor: before });
    }
  }
  await store.read(me, "a");
  for (const saveId of ["s1", "s1", "s2"]) await store.save(me, "a", titleSave("New", 1, saveId));
  await store.save(me, "a", titleSave("Newer", 2, "s3", "clear"));
  await store.readVersion(me, "a", 1);
  await store.readRevision(me, "a", "role", 1);
  await store.savesSince(me, "a", "role", 1);
  await store.history(me, "a", { limit: 1 });
  await store.lastAct(me, "a");
  await store.create(me, { ...newRequisition("c"), origin: { text: "A job", sources: [] } });
  await store.dismiss(me, "a", { finding: "f-1", reason: "We know" });
  await store.approve(me, "a", 3);
  await store.readReview(me, "a");
  await store.approvals(me, "a", [1, 2]);
  await store.readOrigin(me, "c");
  await store.restoreFinding(me, "a", "f-1");
  await store.shelve(me, "a", "deleted");
  await store.shelved(me);
  await store.shelved(me, "a");
  await store.keepCopy(me, "c", { section: "role", form: "f", values: {}, basedOn: 1 });
  await store.copies(me, "c");
  await store.dropCopies(me, "c", "role", ["f"]);
  await store.saveLetterhead(me, PLAIN_LETTERHEAD);
  await store.readLetterhead(me);
  await catchUp(db);
  await store.ping();

  const asked = [...statements].filter(([sql]) => /^(select|insert|update|delete|with)/.test(sql));
  expect(asked.length).toBeGreaterThan(50);
  for (const [sql, parameters] of asked) {
    const plan = file.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    const steps = plan.map((step: unknown) => (step as { detail: string }).detail);
    // These scan a page that is already limited, hits of the word index, or consecutive entries.
    const bounded = /^SCAN (chosen|found|search VIRTUAL TABLE INDEX \d+:(=|M.*)|entries)$/;
    // Search hits are sorted by title only if there are few, see `MOST_FOUND`.
    const few = /search match/.test(sql) && /order by "title_key"/.test(sql);
    const slow = steps.filter(
      (step) => (/^SCAN /.test(step) && !bounded.test(step)) || (/TEMP B-TREE/.test(step) && !few),
    );
    expect(slow, sql).toEqual([]);
  }
  // A value inside the text of a statement would make a new statement each time, and prepared statements are kept.
  for (const sql of asked.map(([text]) => text)) expect(sql).not.toMatch(/\boffset\b|\blike\b|987654/i);
  await store.close();
});
