import { type QueryExecutorProvider, sql } from "kysely";

/** Adds the columns to search, filter and sort the list by, version numbers, and the table of recovery copies. */
export async function createWorkbench(db: QueryExecutorProvider): Promise<void> {
  await extendRequisitions(db);
  await numberVersions(db);
  await createSearch(db);
  await sql`
    create table recovery_copies (
      requisition_id text not null references requisitions (id),
      section text not null,
      author text not null,
      form text not null,
      form_values text not null,
      based_on integer not null,
      kept_at integer not null,
      primary key (requisition_id, author, section, form)
    ) strict`.execute(db);
}

async function addColumns(db: QueryExecutorProvider, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    await sql`alter table ${sql.table(table)} add column ${sql.raw(column)}`.execute(db);
  }
}

async function extendRequisitions(db: QueryExecutorProvider): Promise<void> {
  await sql`drop index requisitions_listed`.execute(db);
  await addColumns(db, "requisitions", [
    "shelf text not null default 'open'",
    "title_key text not null default ''",
    "approved integer not null default 0",
    "version integer not null default 1",
    "change_no integer not null default 0",
  ]);
  await sql`update requisitions set shelf = 'deleted' where deleted_at is not null`.execute(db);
  await sql`alter table requisitions drop column deleted_at`.execute(db);
  await sql`
    update requisitions set change_no = numbered.n from (
      select id as i, row_number() over (order by updated_at, id) as n from requisitions
    ) as numbered
    where id = numbered.i`.execute(db);
  await sql`create unique index requisitions_changed on requisitions (change_no)`.execute(db);
  await sql`create index requisitions_latest on requisitions (owner, change_no)`.execute(db);
  await sql`create index requisitions_listed on requisitions (owner, shelf, change_no)`.execute(db);
  await sql`create index requisitions_titled on requisitions (owner, shelf, title_key, change_no)`.execute(db);
}

/**
 * A requisition is created with version 1, and each save adds one. Before, approvals named a version by the number of
 * sections that had been saved until then.
 */
async function numberVersions(db: QueryExecutorProvider): Promise<void> {
  await addColumns(db, "versions", [
    "version integer not null default 1",
    "base integer not null default 0",
    "act text not null default 'create'",
    "superseded integer not null default 0",
  ]);
  // The answers that it was created with have no save id.
  await sql`
    update versions set version = numbered.n + 1, base = numbered.n, act = 'save' from (
      select requisition_id as r, section as s, revision as v, row_number() over (
        partition by requisition_id order by saved_at, section, revision
      ) as n from versions where save_id is not null
    ) as numbered
    where requisition_id = numbered.r and section = numbered.s and revision = numbered.v`.execute(db);
  await sql`create unique index versions_numbered on versions (requisition_id, version, section)`.execute(db);
  await sql`create index versions_of_section on versions (requisition_id, section, version)`.execute(db);
  await sql`create index versions_superseded on versions (requisition_id, saved_at) where superseded = 1`.execute(db);
  await sql`
    update requisitions set
      version = coalesce((select max(version) from versions where requisition_id = requisitions.id), 1)`.execute(db);
  await sql`
    update approvals set version = max(1, 1 + version - (
      select count(*) from versions as v where v.requisition_id = approvals.requisition_id and v.save_id is null
    ))`.execute(db);
  await sql`
    update requisitions set approved = 1 where exists (
      select 1 from approvals where requisition_id = requisitions.id and version = requisitions.version
    )`.execute(db);
}

async function createSearch(db: QueryExecutorProvider): Promise<void> {
  // The code computes the terms. The rowid is a change number, so that hits are ordered newest first without sorting.
  await sql`
    create virtual table search using fts5(
      terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '-'"
    )`.execute(db);
  await sql`
    create table search_state (
      id integer not null primary key check (id = 1),
      made_as integer not null,
      done_to integer not null
    ) strict`.execute(db);
}
