import type { Catalogue } from "../../catalogue/catalogue";
import type { Requisition } from "../../requisition/requisition";
import { withTexts } from "../../requisition/texts/texts";
import { oncePer } from "../../requisition/once-per";
import { withAcronyms } from "./acronyms";
import { withSentenceStarts } from "./sentence-starts";

interface Typed {
  readonly requisition: Requisition;
  readonly catalogue: Catalogue;
}

/** Returns a source with corrected acronyms and sentence starts after the first; the stored answers stay as typed. */
export const tidied = oncePer((source: Typed): Typed => {
  const { letters } = source.catalogue;
  const requisition = withTexts(source.requisition, (text) => withSentenceStarts(letters, withAcronyms(letters, text)));
  // Computed properties, such as a review, stay lazy.
  const own = Object.getOwnPropertyDescriptors(source);
  return Object.defineProperties({}, { ...own, requisition: { value: requisition, enumerable: true } }) as Typed;
}) as <S extends Typed>(source: S) => S;
