import { DatabaseSync } from "@photostructure/sqlite";
import { copyFileSync, existsSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "./open.server";
import type { Store } from "../store";
import { StoreError } from "../store-error";
import { newRequisition, titleSave } from "../testing/samples";
import { scratchFolder } from "../testing/scratch-folder";

const me = { id: "me" };

async function open(path: string): Promise<Store> {
  const store = await openStore({ url: `file:${path}`, now: () => Date.now() });
  onTestFinished(() => store.close());
  return store;
}

test("closing waits for running work and writes everything into the one file", async () => {
  const folder = scratchFolder();
  const path = join(folder, "a.db");
  const store = await open(path);
  await store.create(me, newRequisition("a"));
  const saves = Array.from({ length: 20 }, (_, i) => store.save(me, "a", titleSave(`at ${i + 2}`, i + 1, `s${i}`)));
  const closing = Promise.all([store.close(), store.close()]);
  expect((await Promise.all(saves)).every((result) => result.status === "saved")).toBe(true);
  await closing;
  await expect(store.read(me, "a")).rejects.toThrow();
  expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);

  copyFileSync(path, join(folder, "copy.db"));
  for (const name of ["a.db", "copy.db"]) {
    const reopened = await open(join(folder, name));
    expect(await reopened.read(me, "a")).toMatchObject({
      requisition: { role: { title: "at 21" } },
      revisions: { role: 21 },
    });
  }
});

test("a second store cannot open the same file, nor can an older version open a newer database", async () => {
  const path = join(scratchFolder(), "a.db");
  const store = await open(path);
  await store.create(me, newRequisition("a"));
  await expect(open(path)).rejects.toThrow("in use by another Requisite");
  await store.close();
  const newer = new DatabaseSync(path);
  newer.exec("INSERT INTO migrations VALUES ('0099-from-the-future', 1)");
  newer.close();
  for (let twice = 0; twice < 2; twice++) {
    await expect(open(path)).rejects.toThrow(/newer version of Requisite.*0099-from-the-future/);
  }
});

test("while another program has the file locked, a save fails soon and nothing is half written", async () => {
  const path = join(scratchFolder(), "a.db");
  const store = await open(path);
  await store.create(me, newRequisition("a"));
  const browser = new DatabaseSync(path);
  onTestFinished(() => browser.close());
  browser.exec("BEGIN IMMEDIATE");
  const save = titleSave("New", 1, "s1");
  await expect(store.save(me, "a", save)).rejects.toThrow(`${path} is locked by another program`);
  expect((await store.read(me, "a"))?.revisions.role).toBe(1);
  browser.exec("ROLLBACK");
  expect(await store.save(me, "a", save)).toEqual({ status: "saved", version: 2 });
});

test("accepts addresses relative to the working directory, absolute, and with file:///", async () => {
  const folder = scratchFolder();
  for (const [url, name] of [
    [`file:${relative(process.cwd(), join(folder, "one.db"))}`, "one.db"],
    [`file:${join(folder, "two.db")}`, "two.db"],
    [pathToFileURL(join(folder, "with space.db")).href, "with space.db"],
  ] as const) {
    await (await openStore({ url, now: () => 1 })).close();
    expect(existsSync(join(folder, name))).toBe(true);
  }
});

test.each(["postgres://me:secret@host/db", "postgresql://host/db"])("%s is not supported yet", async (url) => {
  const error: unknown = await openStore({ url, now: () => 1 }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(StoreError);
  expect(String(error)).toMatch(/PostgreSQL, which this version doesn’t support yet. Set it to a file/);
  expect(String(error)).not.toContain("secret");
});

test.each(["", "data/x.db", "file:", "file:x.db?mode=ro", "file://host/x.db", "mysql://host/x"])(
  "%j is not an address of a database",
  async (url) => {
    await expect(openStore({ url, now: () => 1 })).rejects.toThrow(/^DATABASE_URL must name a file/);
  },
);
