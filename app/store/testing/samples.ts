import { onTestFinished } from "vitest";
import { findSection, type Requisition, blankRequisition, type SectionSlug } from "../../requisition/requisition";
import { IN_MEMORY, openStore } from "../database/open.server";
import type { Store } from "../store";
import type { Act, NewRequisition, Save } from "../stored";

/** A requisition with a title and nothing else. */
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

/** A save of one section, with answers as its form sends them. */
export function sectionSave(section: SectionSlug, answers: object, basedOn: number, saveId: string): Save {
  const read = findSection(section)!.draft.parse(answers) as Requisition[SectionSlug];
  return { act: "save", sections: [{ section, answers: read, suggested: {}, basedOn }], saveId };
}

/** A store in memory whose clock the test sets. */
export async function openTestStore(): Promise<{ store: Store; clock: { at: number } }> {
  const clock = { at: 1_000_000 };
  const store = await openStore({ url: IN_MEMORY, now: () => clock.at });
  onTestFinished(() => store.close());
  return { store, clock };
}
