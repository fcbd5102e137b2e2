import { type QueryExecutorProvider, sql } from "kysely";

/** Makes room for what was decided about the lines of a company's header and footer. */
export async function addStyleLines(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table letterheads add column style_lines text`.execute(db);
}
