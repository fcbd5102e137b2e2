import type { Requisition } from "./requisition";

/** A job that combines two role types on purpose, as declared in a requisition. */
export interface Hybrid {
  readonly roles: readonly [first: string, second: string];
  /** Percent of the time for the first. The second gets the rest. */
  readonly share: number;
  /** Who decides when the two conflict, by role. */
  readonly decider: string;
  /** When to review it: a date or an event. */
  readonly review: string;
}

/**
 * The hybrid that a requisition declares; undefined unless every part of it is answered and the two role types differ.
 */
export function hybridOf({ role }: Requisition): Hybrid | undefined {
  const { roleType, hybridWith, hybridShare: share, hybridDecider: decider, hybridReview: review } = role;
  if (roleType === "" || hybridWith === "" || roleType === hybridWith) return undefined;
  if (share === null || decider === "" || review === "") return undefined;
  return { roles: [roleType, hybridWith], share, decider, review };
}
