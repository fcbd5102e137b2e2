import type { JointStamp } from "../documents/document";
import { dayInWords } from "../documents/wording";

/**
 * What tells two printed copies apart: "Requisition k3x9 · version 3 · November 22, 2026", of several
 * "Requisition k3x9 version 3, p7q2 version 1 · November 22, 2026". "" on what the public reads.
 */
export function stampLine({ requisition, version, savedAt }: JointStamp): string {
  if (requisition === "") return "";
  return [
    `Requisition ${requisition}`,
    ...(version === undefined ? [] : [`version ${version}`]),
    dayInWords(savedAt),
  ].join(" · ");
}
