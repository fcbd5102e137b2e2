import { catalogue } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition";
import { type Draft, suggest } from "../../suggestions/suggestions";
import { briefOf, type BriefAnswers } from "../brief";
import { asShown, type BriefRole, withBrief } from "../with-brief";

let ids = 0;
export const newId = () => `new${(ids += 1)}`;

export type Role = BriefRole & { readonly id: string };

export const roleOf = (id: string): Role => catalogue.roleTypes.get(id)!;
export const PROGRAM = roleOf("technical-program-manager");
export const PLATFORM = roleOf("technical-product-manager");

/** The initial draft for a brief of a role type. */
export function newDraft(role: Role): Draft {
  const blank = blankRequisition();
  const requisition = { ...blank, role: { ...blank.role, roleType: role.id } };
  return suggest({ requisition, suggested: {} }, role.starter, "role-type");
}

/** The form data of an untouched page. */
export const untouched = (draft: Draft, role: Role): BriefAnswers => asShown(briefOf(draft, role.starter, newId));

export const ANSWERS = {
  title: "Senior Technical Program Manager",
  level: "L5",
  area: "Streaming Platform",
  reportsTo: "Head of Platform",
  place: "Sweden and New York State",
  workMode: "remote",
  pay: { payFrom: 140000, payTo: 170000 },
  currency: "USD",
  start: "March 2027",
} as const;

/** A draft with a brief answered, plus the given answers. */
export const answered = (draft: Draft, role: Role, more: Partial<BriefAnswers> = {}): Draft =>
  withBrief(draft, { ...untouched(draft, role), ...ANSWERS, ...more }, role);
