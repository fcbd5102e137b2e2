import { type LogEvent, Kysely } from "kysely";
import { expect, test } from "vitest";
import { PLAIN_LETTERHEAD } from "../documents/letterhead";
import { migrate } from "./migrate.server";
import { createStore } from "./requisitions.server";
import { openSqliteMemory } from "./sqlite-file.server";
import { sqliteDialect } from "./sqlite.server";
import type { Tables } from "./tables";
import { newRequisition, titleSave } from "./testing/samples";

test("every statement of the store finds its rows by an index, and lists need no sorting", async () => {
  const file = openSqliteMemory();
  const statements = new Map<string, readonly unknown[]>();
  const log = ({ query }: LogEvent) => void statements.set(query.sql, query.parameters);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file), log });
  await migrate(db, () => 1);
  statements.clear();

  const store = createStore(db, () => 987_654);
  const me = { id: "me" };
  for (const id of ["a", "b", "b"]) await store.create(me, newRequisition(id));
  const { next } = await store.list(me, { limit: 1 });
  await store.list(me, { limit: 1, after: next });
  await store.read(me, "a");
  for (const saveId of ["s1", "s1", "s2"]) await store.save(me, "a", titleSave("New", 1, saveId));
  await store.create(me, { ...newRequisition("c"), origin: { text: "A job", sources: [] } });
  await store.dismiss(me, "a", { finding: "f-1", reason: "We know" });
  await store.approve(me, "a", 3);
  await store.readReview(me, "a");
  await store.readOrigin(me, "c");
  await store.bringBack(me, "a", "f-1");
  await store.remove(me, "a");
  await store.restore(me, "a");
  await store.saveLetterhead(me, PLAIN_LETTERHEAD);
  await store.readLetterhead(me);
  await store.ping();

  const asked = [...statements].filter(([sql]) => /^(select|insert|update|delete|with)/.test(sql));
  expect(asked).toHaveLength(26);
  for (const [sql, parameters] of asked) {
    const plan = file.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    const steps = plan.map((step: unknown) => (step as { detail: string }).detail);
    // "chosen" is the page itself, already cut to its length.
    expect(
      steps.filter((step) => /^SCAN (?!chosen$)|TEMP B-TREE/.test(step)),
      sql,
    ).toEqual([]);
  }
  const listed = asked.filter(([sql]) => sql.includes("limit")).map(([sql]) => sql);
  expect(listed).toHaveLength(3);
  // A value written into its statement would make a new one each time, and they are kept prepared.
  for (const sql of asked.map(([text]) => text)) expect(sql).not.toMatch(/\boffset\b|\blike\b|987654/i);
  await store.close();
});
