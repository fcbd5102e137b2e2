import type { Boilerplate } from "./boilerplate";
import type { Requisition } from "../requisition";
import { hasSlot } from "../readiness/slots";

/**
 * What the posting of a requisition says about its organization: its own words if it has any, else those of the
 * settings.
 */
export function postingTexts(
  { offer, reporting }: Pick<Requisition, "offer" | "reporting">,
  settings: Boilerplate,
): Boilerplate {
  const { about, equalOpportunity, adjustments, apply, sharedBenefits, workplace } = offer;
  const either = (own: string, shared: string) => (own.trim() === "" || hasSlot(own) ? shared : own);
  return {
    about: either(about, settings.about),
    equalOpportunity: either(equalOpportunity, settings.equalOpportunity),
    adjustments: either(adjustments, settings.adjustments),
    apply: either(apply, settings.apply),
    benefits: sharedBenefits.length > 0 ? sharedBenefits : settings.benefits,
    workplace: either(
      workplace,
      reporting.workMode === "remote" && IN_OFFICE.test(settings.workplace) ? "" : settings.workplace,
    ),
  };
}

/** Days on site, which a remote job does not have, whatever is usual in the company. */
const IN_OFFICE = /^(?!.*\b(?:remote(?:ly)?|home)\b).*\b(?:office|on[- ]site)\b/is;

/** All benefits besides pay: those of this job, then those of every job in the company, without repeats. */
export const benefitsOf = (requisition: Pick<Requisition, "offer" | "reporting">, settings: Boilerplate): string[] => [
  ...new Set([...requisition.offer.benefits, ...postingTexts(requisition, settings).benefits]),
];
