import type { Cut } from "../fitting/cut";
import { withoutPrivate } from "../private/without-private";
import type { ReviewedSource } from "../source";
import { postable } from "./postable";

/** The public part of a source, the names of its unfilled gaps, and what is withheld. */
export interface PublicSource {
  readonly shown: ReviewedSource;
  readonly gaps: readonly string[];
  readonly withheld: readonly Cut[];
}

/** Removes what is marked internal or confidential, and everything with an unfilled gap. */
export function publicSource(source: ReviewedSource): PublicSource {
  const { requisition: open, withheld } = withoutPrivate(source);
  const { requisition, gaps } = postable(open);
  return { shown: { ...source, requisition }, gaps, withheld };
}
