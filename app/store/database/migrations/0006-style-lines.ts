import { type QueryExecutorProvider, sql } from "kysely";

/** Adds a column for the decisions about the lines of a company's header and footer. */
export async function addStyleLines(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table letterheads add column style_lines text`.execute(db);
}
