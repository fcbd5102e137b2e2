import type { Kysely } from "kysely";
import { MIGRATIONS, type Migration } from "./migrations/index";
import { StoreError } from "../store-error";
import type { Tables } from "./tables";

/**
 * Runs the missing migrations in one transaction, all or nothing. Throws a StoreError if a newer version of Requisite
 * has already changed the tables. Kysely's own Migrator is not used because it orders migrations by the clock: after
 * the clock is set back, the server could not start.
 */
export async function migrate(
  db: Kysely<Tables>,
  now: () => number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.notNull().primaryKey())
      .addColumn("applied_at", "bigint", (column) => column.notNull())
      .execute();
    const applied = new Set((await trx.selectFrom("migrations").select("name").execute()).map((row) => row.name));
    const unknown = [...applied].find((name) => !migrations.some((migration) => migration.name === name));
    if (unknown !== undefined) {
      throw new StoreError(
        `A newer version of Requisite has changed this database (${unknown}). Nothing was changed. Start that version or a later one.`,
      );
    }
    for (const { name, up } of migrations) {
      if (applied.has(name)) continue;
      await up(trx);
      await trx.insertInto("migrations").values({ name, applied_at: now() }).execute();
    }
  });
}
