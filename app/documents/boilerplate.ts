import { type Boilerplate, NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { benefitsOf, postingTexts } from "../requisition/boilerplate/posting-texts";
import type { CompanySource } from "./source";

type WithBoilerplate = Pick<CompanySource, "requisition" | "letterhead">;

/** What the posting of a requisition says of its organization: its own words where it has some, else those of the settings. */
export const boilerplateOf = ({ requisition, letterhead }: WithBoilerplate): Boilerplate =>
  postingTexts(requisition, letterhead.boilerplate ?? NO_BOILERPLATE);

/** The benefits of a job: its own, then those that every job of the organization has. */
export const benefitsIn = ({ requisition, letterhead }: WithBoilerplate): string[] =>
  benefitsOf(requisition, letterhead.boilerplate ?? NO_BOILERPLATE);
