import { type QueryExecutorProvider, sql } from "kysely";

/** Creates the tables for dismissed findings, approvals, and the text that a requisition was imported from. */
export async function createReviews(db: QueryExecutorProvider): Promise<void> {
  await sql`
    create table dismissals (
      requisition_id text not null references requisitions (id),
      finding text not null,
      reason text not null,
      author text not null,
      dismissed_at integer not null,
      primary key (requisition_id, finding)
    ) strict`.execute(db);
  await sql`
    create table approvals (
      requisition_id text not null references requisitions (id),
      version integer not null,
      author text not null,
      approved_at integer not null,
      primary key (requisition_id, version)
    ) strict`.execute(db);
  await sql`
    create table origins (
      requisition_id text not null primary key references requisitions (id),
      text text not null,
      sources text not null
    ) strict`.execute(db);
}
