import type { JointStamp } from "./document";

/** Requisitions that a stamp names; as many stand beside the page number. */
const MOST_NAMED = 4;

/** The stamp of what is written from several requisitions, or from versions of one: each with its version, and the last save. */
export function jointStamp(stamps: readonly JointStamp[]): JointStamp {
  const shown = stamps.filter(({ requisition }) => requisition !== "");
  const names = [...new Set(shown.map(named))];
  if (names.length < 2) return shown[0] ?? stamps[0]!;
  return {
    requisition: names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? " and more" : ""),
    savedAt: Math.max(...stamps.map(({ savedAt }) => savedAt)),
  };
}

const named = ({ requisition, version }: JointStamp): string =>
  version === undefined ? requisition : `${requisition} version ${version}`;
