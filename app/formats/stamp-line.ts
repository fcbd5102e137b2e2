import type { HiringDocument, JointStamp } from "../documents/document";
import { dayInWords } from "../documents/wording";

/**
 * What tells two printed copies apart: "Requisition k3x9 · version 3 · 22 November 2026", of several
 * "Requisition k3x9 version 3, p7q2 version 1 · 22 November 2026".
 */
export function stampLine({ requisition, version, savedAt }: JointStamp): string {
  return [
    `Requisition ${requisition}`,
    ...(version === undefined ? [] : [`version ${version}`]),
    dayInWords(savedAt),
  ].join(" · ");
}

/** The stamp of a document; none for the public, to whom its number says nothing. */
export const stampOf = ({ stamp, isPublic }: HiringDocument): string => (isPublic ? "" : stampLine(stamp));
