import type { Cut } from "./fitting/cut";
import type { Place } from "./blocks/document";

/** Something to settle or know before a document is shared. Not part of the document. */
export interface Notice {
  readonly text: string;
  /** Where to settle it: an answer, the page of gaps, or the settings. */
  readonly at?: Place | "gaps" | "settings";
  /** The cuts, for review. */
  readonly cuts?: readonly Cut[];
  /** About the document's length or its cuts: also shown for approved documents. */
  readonly ofLength?: true;
  /** Answers that are withheld from the public, as typed. */
  readonly withheld?: readonly string[];
}
