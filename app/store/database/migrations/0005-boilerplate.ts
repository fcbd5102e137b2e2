import { type QueryExecutorProvider, sql } from "kysely";

const TEXTS = ["about", "equal_opportunity", "adjustments", "apply", "workplace"];

/** Adds columns for the texts of every posting of an owner. Benefits are a JSON list. */
export async function addBoilerplate(db: QueryExecutorProvider): Promise<void> {
  for (const column of TEXTS) {
    await sql`alter table letterheads add column ${sql.raw(column)} text not null default ''`.execute(db);
  }
  await sql`alter table letterheads add column benefits text not null default '[]'`.execute(db);
}
