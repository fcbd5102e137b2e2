import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely";
import { explain } from "./sqlite-errors.server";
import type { SqliteFile } from "./sqlite-file.server";

/** Kysely's dialect for a `node:sqlite` database. Closing Kysely closes the file. */
export function sqliteDialect(file: SqliteFile): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new Driver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class Adapter extends SqliteAdapter {
  /** SQLite supports this, though Kysely says it does not. Without it, a crash could leave a migration half done. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Driver extends SqliteDriver {
  readonly #database: DatabaseSyncInstance;

  constructor(file: SqliteFile) {
    super({ database: asKyselyExpects(file) });
    this.#database = file.database;
  }

  /** Gets the write lock at the start: a transaction that reads first may be refused when it wants to write. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** SQLite rolls back by itself when the disk is full. A second rollback would fail and hide the original error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }

  /**
   * Waits for running work, then writes the log back into the file. SQLite does so by itself only if a connection has
   * no open statements, and the driver cannot finalize statements.
   */
  override async destroy(): Promise<void> {
    await this.acquireConnection();
    try {
      this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      await super.destroy();
    }
  }
}

/** Kysely expects better-sqlite3, which distinguishes statements that return rows and takes parameters as one array. */
function asKyselyExpects({ database, name, close }: SqliteFile): SqliteDatabase {
  const explained = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw explain(error, name);
    }
  };
  // Statements are kept and reused: the garbage collector does not see their memory. There are few different texts.
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = explained(() => database.prepare(sql));
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => explained((): unknown[] => statement.all(...parameters)),
      run: (parameters) => explained(() => statement.run(...parameters)),
      iterate: (parameters) => explained(() => statement.iterate(...parameters)),
    };
  };
  return {
    close,
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? prepare(sql);
      prepared.set(sql, statement);
      return statement;
    },
  };
}
