import type { Cut } from "../fitting/cut";
import { withoutPrivate } from "../private/without-private";
import type { ReviewedSource } from "../source";
import { postable } from "./postable";

/** What the public may read of a source, the names of its unfilled gaps, and what is kept from the public. */
export interface PublicSource {
  readonly shown: ReviewedSource;
  readonly gaps: readonly string[];
  readonly withheld: readonly Cut[];
}

/** A source without what is marked internal or confidential, and without anything that contains an unfilled gap. */
export function publicSource(source: ReviewedSource): PublicSource {
  const { requisition: open, withheld } = withoutPrivate(source);
  const { requisition, gaps } = postable(open);
  return { shown: { ...source, requisition }, gaps, withheld };
}
