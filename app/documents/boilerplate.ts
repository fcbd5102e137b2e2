import { type Boilerplate, NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { benefitsOf, postingTexts } from "../requisition/boilerplate/posting-texts";
import type { CompanySource } from "./source";

type WithBoilerplate = Pick<CompanySource, "requisition" | "letterhead">;

/** The text of a posting about the organization: the requisition's own if it has any, else that of the settings. */
export const boilerplateOf = ({ requisition, letterhead }: WithBoilerplate): Boilerplate =>
  postingTexts(requisition, letterhead.boilerplate ?? NO_BOILERPLATE);

/** The benefits of a job: its own, then those of every job in the organization. */
export const benefitsIn = ({ requisition, letterhead }: WithBoilerplate): string[] =>
  benefitsOf(requisition, letterhead.boilerplate ?? NO_BOILERPLATE);
