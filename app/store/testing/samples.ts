import { type Requisition, blankRequisition } from "../../requisition/requisition";
import type { NewRequisition, SectionSave } from "../store";

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
export function titleSave(title: string, basedOn: number, saveId: string): SectionSave {
  return { section: "role", answers: titled(title).role, suggested: {}, basedOn, saveId };
}
