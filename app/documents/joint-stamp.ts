import type { Stamp } from "./document";

/** Requisitions that a stamp names. */
const MOST_NAMED = 3;

/** The stamp of what is written from several requisitions: who they are, and the last of their versions and saves. */
export function jointStamp(stamps: readonly Stamp[]): Stamp {
  const requisitions = [...new Set(stamps.map(({ requisition }) => requisition))];
  return {
    requisition: requisitions.slice(0, MOST_NAMED).join(", ") + (requisitions.length > MOST_NAMED ? " and more" : ""),
    version: Math.max(...stamps.map(({ version }) => version)),
    savedAt: Math.max(...stamps.map(({ savedAt }) => savedAt)),
  };
}
