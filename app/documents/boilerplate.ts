import { type Boilerplate, NO_BOILERPLATE } from "../requisition/boilerplate";
import { postingTexts } from "../requisition/posting-texts";
import type { ReviewedSource } from "./source";

/** What the posting of a requisition says of its organization: its own words where it has some, else those of the settings. */
export const boilerplateOf = ({
  requisition,
  letterhead,
}: Pick<ReviewedSource, "requisition" | "letterhead">): Boilerplate =>
  postingTexts(requisition, letterhead.boilerplate ?? NO_BOILERPLATE);
