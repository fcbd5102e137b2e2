import { Kysely } from "kysely";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "./migrate.server";
import { createStore } from "../requisitions/requisitions.server";
import { catchUp } from "../search/search.server";
import { openSqliteFile, openSqliteMemory } from "./sqlite-file.server";
import { sqliteDialect } from "./sqlite.server";
import type { Store } from "../store";
import { StoreError } from "../store-error";
import type { Tables } from "./tables";

/** A `url` for an in-memory database. Each call opens a new one, which is gone when it is closed. */
export const IN_MEMORY = "file::memory:";

/**
 * Opens the database and migrates its tables.
 * In: `url`, either `file:` and a path from the working directory (`file:data/requisite.db`), `file:///` and an
 * absolute path, or IN_MEMORY; `now`, milliseconds since 1970 UTC. Throws a StoreError that says what to do. Only one
 * process at a time can have a file open.
 */
export async function openStore({ url, now }: { url: string; now: () => number }): Promise<Store> {
  const path = readUrl(url);
  const file = path === undefined ? openSqliteMemory() : openSqliteFile(path);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    await migrate(db, now);
    await catchUp(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createStore(db, now);
}

/**
 * The absolute path in the address, undefined for memory. Errors do not repeat the address, because it may contain a
 * password.
 */
function readUrl(url: string): string | undefined {
  if (url === IN_MEMORY) return undefined;
  if (/^postgres(ql)?:/i.test(url)) {
    throw new StoreError(
      "DATABASE_URL names PostgreSQL, which this version doesn’t support yet. Set it to a file, such as file:data/requisite.db.",
    );
  }
  try {
    const path = url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
    if (path !== url && path !== "" && !/[?\0]/.test(path)) return resolve(path);
  } catch {
    // Not a file on this computer, such as file://host/path.
  }
  throw new StoreError("DATABASE_URL must name a file, such as file:data/requisite.db, without ?options.");
}
