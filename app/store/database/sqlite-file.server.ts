import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { explain, isBusy } from "./sqlite-errors.server";
import { StoreError } from "../store-error";

/** An open database, its name for messages, and a function that closes it and releases the file. */
export interface SqliteFile {
  readonly name: string;
  readonly database: DatabaseSyncInstance;
  close(): void;
}

/**
 * Opens the database at an absolute path for this process only, and creates it and its folder if necessary. Throws a
 * StoreError if the file is in use, cannot be reached, is damaged or belongs to another program; it is then left
 * unchanged.
 */
export function openSqliteFile(path: string): SqliteFile {
  const name = reach(path);
  const lock = takeLock(name);
  let database: DatabaseSyncInstance | undefined;
  try {
    refuseCutOff(name);
    database = new DatabaseSync(name);
    // Short, because waiting blocks the whole process, and nothing else in this process uses the file.
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

/** Opens an empty in-memory database, which is gone when it is closed. */
export function openSqliteMemory(): SqliteFile {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
  return { name: "The database in memory", database, close: () => database.close() };
}

/**
 * Creates one folder at a time: where nothing can be created, such as in /proc, Node's `recursive` option never
 * returns.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process that started at the same moment may have created it.
    if (!existsSync(folder)) throw error;
  }
}

/** Creates the folder and the file if necessary, private to this user. Returns the file's real path. */
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

/** SQLite gives the log and its index the same mode as the file. */
function createPrivately(path: string): void {
  try {
    // Only a new file is opened here: closing one that SQLite has open in this process would drop SQLite's locks
    // (https://www.sqlite.org/howtocorrupt.html section 2.2).
    closeSync(openSync(path, "ax", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/**
 * The lock is a separate file, because WAL lets several processes in. The kernel releases it however the process ends.
 */
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
 * SQLite treats a file of zero or one byte as a new database: it would overwrite the file and delete its log with the
 * last saves.
 */
function refuseCutOff(name: string): void {
  const { size } = statSync(name);
  const log = statSync(`${name}-wal`, { throwIfNoEntry: false });
  if (size === 1) throw new StoreError(`${name} isn’t a database. It wasn’t changed. Move it.`);
  if (size === 0 && log?.size) {
    throw new StoreError(`${name} is empty but its log is not. Keep both, replace them with a backup and start again.`);
  }
}

/** Only reads, so that the file of another program is not changed. */
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
  // Must come after WAL: turning WAL on may lower this to a setting that loses acknowledged saves in a power failure.
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  // Only has an effect on macOS, where a plain fsync leaves the data in the disk's cache.
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
