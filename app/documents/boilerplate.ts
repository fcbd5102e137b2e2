import { hasSlot } from "../requisition/slots";
import { type Boilerplate, NO_BOILERPLATE } from "./letterhead";
import type { ReviewedSource } from "./source";

/** What the posting of a requisition says of its organization: its own words where it has some, else those of the settings. */
export function boilerplateOf({
  requisition,
  letterhead,
}: Pick<ReviewedSource, "requisition" | "letterhead">): Boilerplate {
  const { about, equalOpportunity, adjustments, apply, sharedBenefits, workplace } = requisition.offer;
  const { boilerplate = NO_BOILERPLATE } = letterhead;
  const either = (own: string, shared: string) => (own.trim() === "" || hasSlot(own) ? shared : own);
  return {
    about: either(about, boilerplate.about),
    equalOpportunity: either(equalOpportunity, boilerplate.equalOpportunity),
    adjustments: either(adjustments, boilerplate.adjustments),
    apply: either(apply, boilerplate.apply),
    benefits: sharedBenefits.length > 0 ? sharedBenefits : boilerplate.benefits,
    workplace: either(workplace, boilerplate.workplace),
  };
}
