import { type QueryExecutorProvider, sql } from "kysely";

/** Creates the tables for requisitions, their sections and every version of each. */
export async function createRequisitions(db: QueryExecutorProvider): Promise<void> {
  await sql`
    create table requisitions (
      id text not null primary key,
      owner text not null,
      created_at integer not null,
      updated_at integer not null,
      deleted_at integer
    ) strict`.execute(db);
  // The order of the list, so that a page can be read from where the previous one ended.
  await sql`
    create index requisitions_listed on requisitions (owner, updated_at desc, id desc)
    where deleted_at is null`.execute(db);
  await sql`
    create table sections (
      requisition_id text not null references requisitions (id),
      section text not null,
      revision integer not null,
      answers text not null,
      suggested text not null,
      saved_at integer not null,
      primary key (requisition_id, section)
    ) strict`.execute(db);
  await sql`
    create table versions (
      requisition_id text not null references requisitions (id),
      section text not null,
      revision integer not null,
      author text not null,
      save_id text,
      answers text not null,
      suggested text not null,
      saved_at integer not null,
      primary key (requisition_id, section, revision)
    ) strict`.execute(db);
}
