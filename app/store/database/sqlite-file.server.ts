import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { explain, isBusy } from "./sqlite-errors.server";
import { StoreError } from "../store-error";

/** An open database, its name in messages, and the way to close it and release the file. */
export interface SqliteFile {
  readonly name: string;
  readonly database: DatabaseSyncInstance;
  close(): void;
}

/**
 * Opens the database at an absolute path, made with its folder if it is not there, for this process alone.
 * Throws a StoreError if it is in use, out of reach, damaged or not ours; it is then left as it was.
 */
export function openSqliteFile(path: string): SqliteFile {
  const name = reach(path);
  const lock = takeLock(name);
  let database: DatabaseSyncInstance | undefined;
  try {
    refuseCutOff(name);
    database = new DatabaseSync(name);
    // Short, because waiting stops the whole process; nothing else of this process uses the file.
    database.exec("PRAGMA busy_timeout = 250");
    refuseForeign(database, name);
    setPragmas(database, name);
    refuseDamaged(database, name);
  } catch (error) {
    database?.close();
    lock.close();
    throw explain(error, name);
  }
  const opened = database;
  const close = () => {
    opened.close();
    lock.close();
  };
  return { name, database, close };
}

/** Opens an empty database that is gone when it is closed. */
export function openSqliteMemory(): SqliteFile {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
  return { name: "The database in memory", database, close: () => database.close() };
}

/** Step by step: where nothing can be made, such as /proc, Node's own recursion never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process that starts at the same moment may have made it.
    if (!existsSync(folder)) throw error;
  }
}

/** Makes the folder and the file if need be, private to this user; gives the file's real path. */
function reach(path: string): string {
  const folder = dirname(path);
  try {
    makeFolder(folder);
    createPrivately(path);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    accessSync(path, constants.R_OK | constants.W_OK);
    if (!statSync(path).isFile()) throw new StoreError(`${path} isn’t a file. Set DATABASE_URL to one.`);
    return realpathSync(path);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `${path} can’t be created or written. Let the user who runs Requisite write the folder ${folder}, or set DATABASE_URL to a file elsewhere.`,
      { cause: error },
    );
  }
}

/** SQLite gives the log and its index the mode of the file. */
function createPrivately(path: string): void {
  try {
    // Only a new file is opened here: closing one that SQLite has open in this process would drop SQLite's locks
    // (https://www.sqlite.org/howtocorrupt.html section 2.2).
    closeSync(openSync(path, "ax", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** A file of its own, because WAL lets several processes in; the kernel frees it however the process ends. */
function takeLock(name: string): DatabaseSyncInstance {
  const path = `${name}.lock`;
  let lock: DatabaseSyncInstance | undefined;
  try {
    createPrivately(path);
    lock = new DatabaseSync(path, { timeout: 0 });
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock?.close();
    if (!isBusy(error)) throw explain(error, path);
    throw new StoreError(
      `${name} is in use by another Requisite. Stop that one first, or set DATABASE_URL to another file.`,
      { cause: error },
    );
  }
}

/**
 * SQLite takes a file of zero or one byte for a new database, overwrites it and deletes its log with the last saves.
 */
function refuseCutOff(name: string): void {
  const { size } = statSync(name);
  const log = statSync(`${name}-wal`, { throwIfNoEntry: false });
  if (size === 1) throw new StoreError(`${name} isn’t a database. It wasn’t changed. Move it.`);
  if (size === 0 && log?.size) {
    throw new StoreError(`${name} is empty but its log is not. Keep both, replace them with a backup and start again.`);
  }
}

/** Reads only, so that the file of another program stays as it is. */
function refuseForeign(database: DatabaseSyncInstance, name: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0 || tables.some((row: unknown) => firstValue(row) === "requisitions")) return;
  throw new StoreError(
    `${name} is the database of another program. It wasn’t changed. Set DATABASE_URL to another file.`,
  );
}

function setPragmas(database: DatabaseSyncInstance, name: string): void {
  if (firstValue(database.prepare("PRAGMA journal_mode = WAL").get()) !== "wal") {
    throw new StoreError(`${name} doesn’t allow a write-ahead log. Set DATABASE_URL to a file on a local disk.`);
  }
  // After WAL: entering it may lower the setting to one that loses acknowledged saves when the power fails.
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  // Only macOS heeds it; there a plain fsync leaves the data in the disk's cache.
  database.exec("PRAGMA fullfsync = ON");
}

function refuseDamaged(database: DatabaseSyncInstance, name: string): void {
  const verdict = firstValue(database.prepare("PRAGMA quick_check(1)").get());
  if (verdict === "ok") return;
  throw new StoreError(`${name} is damaged. Keep it, replace it with a backup and start again.`, { cause: verdict });
}

function firstValue(row: unknown): unknown {
  return typeof row === "object" && row !== null ? Object.values(row)[0] : undefined;
}
