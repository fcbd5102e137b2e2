import type { Cut } from "./fitting/cut";
import type { Place } from "./blocks/document";

/** Something to settle or to know before a document is shared. Not part of the document. */
export interface Notice {
  readonly text: string;
  /** Where it is settled: an answer, the page of gaps, or the settings. */
  readonly at?: Place | "gaps" | "settings";
  /** What was cut, to be looked at. */
  readonly cuts?: readonly Cut[];
  /** About the document's length, or what was cut for it: approved documents show it as well. */
  readonly ofLength?: true;
  /** What is kept from the public, each as it was answered. */
  readonly withheld?: readonly string[];
}
