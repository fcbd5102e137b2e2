import { DatabaseSync } from "@photostructure/sqlite";
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { type SqliteFile, openSqliteFile } from "./sqlite-file.server";
import { StoreError } from "../store-error";
import { scratchFolder } from "../testing/scratch-folder";

/** The files that were opened, with the options: a timeout would delay a refusal. */
const opened = vi.hoisted(() => [] as unknown[][]);
vi.mock("@photostructure/sqlite", async (original) => {
  const actual = await original<typeof import("@photostructure/sqlite")>();
  class Told extends actual.DatabaseSync {
    constructor(...asked: ConstructorParameters<typeof actual.DatabaseSync>) {
      opened.push(asked);
      super(...asked);
    }
  }
  return { ...actual, DatabaseSync: Told };
});

function open(path: string): SqliteFile {
  const file = openSqliteFile(path);
  onTestFinished(() => {
    if (file.database.isOpen) file.close();
  });
  return file;
}

/** The error of opening the file. Also checks that the file did not change and is not left locked. */
function refusal(path: string): string {
  const before = readFileSync(path);
  const messages = [1, 2].map(() => {
    try {
      openSqliteFile(path).close();
      return "was opened";
    } catch (error) {
      expect(error).toBeInstanceOf(StoreError);
      return (error as StoreError).message;
    }
  });
  expect(readFileSync(path).equals(before), "the file did not change").toBe(true);
  expect(messages[1]).toBe(messages[0]);
  return messages[0]!;
}

test("the folder and files are created for this user only", () => {
  const folder = join(scratchFolder(), "new", "data");
  open(join(folder, "requisite.db")).database.exec("CREATE TABLE requisitions (id TEXT)");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(["requisite.db", "requisite.db-wal", "requisite.db.lock"]));
  for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600]);
});

test("the database uses WAL with full sync and checks foreign keys", () => {
  const { database } = open(join(scratchFolder(), "a.db"));
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0] as unknown;
  expect(pragma("journal_mode")).toBe("wal");
  expect(pragma("synchronous")).toBe(2);
  expect(pragma("foreign_keys")).toBe(1);
  expect(pragma("trusted_schema")).toBe(0);
  expect(pragma("busy_timeout")).toBe(250);
});

test("a second process is refused at once, under any name of the file, until the first one closes it", () => {
  const folder = scratchFolder();
  const path = join(folder, "a.db");
  const alias = join(folder, "alias.db");
  const first = open(path);
  symlinkSync(path, alias);
  opened.length = 0;
  for (const name of [path, alias, alias]) {
    expect(() => openSqliteFile(name)).toThrow(`${path} is in use by another Requisite. Stop that one first`);
  }
  // Only the lock was opened, and without waiting for the other process.
  expect(opened).toEqual([1, 2, 3].map(() => [`${path}.lock`, { timeout: 0 }]));
  first.close();
  open(path);
});

test.each([
  ["text", "title: Technical Program Manager\n".repeat(200)],
  ["a line end", "\n"],
  ["a cut header", "SQLite format 3\0"],
  ["noise", Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 251))],
])("a file of %s is not opened as a database", (_, content) => {
  const path = join(scratchFolder(), "a.db");
  writeFileSync(path, content);
  expect(refusal(path)).toContain("a.db isn’t a database. It wasn’t changed. Move it");
});

test("an empty file is left over from an interrupted start and becomes the database", () => {
  const path = join(scratchFolder(), "a.db");
  writeFileSync(path, "");
  open(path);
});

test("an empty file beside a log that is not empty is refused, and the log is kept", () => {
  const path = join(scratchFolder(), "a.db");
  writeFileSync(path, "");
  writeFileSync(`${path}-wal`, "the last saves");
  expect(refusal(path)).toContain("a.db is empty but its log is not");
  expect(readFileSync(`${path}-wal`, "utf8")).toBe("the last saves");
});

test("a damaged database is refused", () => {
  const folder = scratchFolder();
  const file = open(join(folder, "a.db"));
  file.database.exec("CREATE TABLE requisitions (id TEXT PRIMARY KEY)");
  file.database.exec(
    "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO requisitions SELECT hex(i) FROM n",
  );
  file.database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  file.close();
  const bytes = readFileSync(join(folder, "a.db"));
  bytes.fill(0x5a, 4096 * 2, 4096 * 6);
  writeFileSync(join(folder, "b.db"), bytes);
  expect(refusal(join(folder, "b.db"))).toContain("b.db is damaged. Keep it, replace it with a backup");
});

test("the database of another program is refused", () => {
  const path = join(scratchFolder(), "a.db");
  const foreign = new DatabaseSync(path);
  foreign.exec("CREATE TABLE albums (name TEXT)");
  foreign.close();
  expect(refusal(path)).toContain("a.db is the database of another program");
});

test("a location where nothing can be created is reported at once", () => {
  expect(() => open("/proc/none/deeper/a.db")).toThrow("/proc/none/deeper/a.db");
});

test("a folder in place of the file, or a file in place of the folder, is reported", () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, "a.db"));
  expect(() => openSqliteFile(join(folder, "a.db"))).toThrow(/a\.db isn’t a file/);
  writeFileSync(join(folder, "b"), "");
  expect(() => openSqliteFile(join(folder, "b", "b.db"))).toThrow(/can’t be created or written.*write the folder .*b,/);
});

test("a folder without write permission is reported", ({ skip }) => {
  const { geteuid, seteuid } = process;
  if (!geteuid || !seteuid) return skip("this system or this kind of test runner cannot change users");
  const root = scratchFolder();
  const folder = join(root, "data");
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  const user = geteuid();
  // Root can write everywhere, so the test drops to an unprivileged user.
  if (user === 0) {
    chmodSync(root, 0o755);
    seteuid(65_534);
  }
  try {
    const words = /\.db can’t be created or written\. Let the user who runs Requisite write the folder .*data/;
    expect(() => openSqliteFile(join(folder, "a.db"))).toThrow(words);
    expect(() => openSqliteFile(join(folder, "deeper", "a.db"))).toThrow(words);
  } finally {
    seteuid(user);
  }
  expect(readdirSync(folder)).toEqual([]);
});
