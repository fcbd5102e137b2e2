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

/** Kysely's dialect for a database with the interface of Node's own `node:sqlite`; closing Kysely closes the file. */
export function sqliteDialect(file: SqliteFile): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new Driver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class Adapter extends SqliteAdapter {
  /** SQLite can; Kysely says it cannot, and a crash in a migration would leave half of it behind. */
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

  /** Takes the right to write at once: a transaction that reads first may be refused when it comes to write. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** A full disk has SQLite roll back by itself; a second time would fail and hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }

  /**
   * Waits for what runs, then writes the log back into the file. Said explicitly, because the driver cannot finalize
   * statements, and SQLite writes the log back by itself only when a connection has none.
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

/** Kysely expects better-sqlite3, which separates readers from writers and takes parameters as one array. */
function asKyselyExpects({ database, name, close }: SqliteFile): SqliteDatabase {
  const explained = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw explain(error, name);
    }
  };
  // A statement left to the garbage collector keeps memory that the collector does not see; the texts are few.
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
