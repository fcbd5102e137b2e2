import { type QueryExecutorProvider, sql } from "kysely";

/** Creates the table for the letterheads of owners, which appear on every document. */
export async function createLetterheads(db: QueryExecutorProvider): Promise<void> {
  await sql`
    create table letterheads (
      owner text not null primary key,
      organization text not null,
      color text not null,
      paper text not null,
      logo blob,
      logo_width integer,
      logo_height integer,
      style_source blob,
      style_source_name text,
      saved_at integer not null
    ) strict`.execute(db);
}
