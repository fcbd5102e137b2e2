import { Kysely } from "kysely";
import { onTestFinished } from "vitest";
import { findSection, type Requisition, blankRequisition, type SectionSlug } from "../../requisition/requisition";
import { migrate } from "../database/migrate.server";
import { IN_MEMORY, openStore } from "../database/open.server";
import { openSqliteMemory } from "../database/sqlite-file.server";
import { sqliteDialect } from "../database/sqlite.server";
import type { Tables } from "../database/tables";
import { createStore } from "../requisitions/requisitions.server";
import type { Store } from "../store";
import type { Act, NewRequisition, Save } from "../stored";

/** A requisition with only a title. */
export function titled(title: string): Requisition {
  const blank = blankRequisition();
  return { ...blank, role: { ...blank.role, title } };
}

/** The same, ready to be created. */
export function newRequisition(id: string, title = "Technical Program Manager"): NewRequisition {
  return { id, requisition: titled(title), suggested: {} };
}

/** A save of the role section that changes its title. */
export function titleSave(title: string, basedOn: number, saveId: string, act: Act = "save"): Save {
  return { act, sections: [{ section: "role", answers: titled(title).role, suggested: {}, basedOn }], saveId };
}

/** A save of one section with answers in the format of its form. */
export function sectionSave(section: SectionSlug, answers: object, basedOn: number, saveId: string): Save {
  const read = findSection(section)!.draft.parse(answers) as Requisition[SectionSlug];
  return { act: "save", sections: [{ section, answers: read, suggested: {}, basedOn }], saveId };
}

/** An in-memory store whose clock is set by the test. */
export async function openTestStore(): Promise<{ store: Store; clock: { at: number } }> {
  const clock = { at: 1_000_000 };
  const store = await openStore({ url: IN_MEMORY, now: () => clock.at });
  onTestFinished(() => store.close());
  return { store, clock };
}

/** The same with its database, for data that no method of the store can write or read. */
export async function openTestDatabase(): Promise<{ db: Kysely<Tables>; store: Store; clock: { at: number } }> {
  const clock = { at: 1_000_000 };
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openSqliteMemory()) });
  onTestFinished(() => db.destroy());
  await migrate(db, () => clock.at);
  return { db, store: createStore(db, () => clock.at), clock };
}
