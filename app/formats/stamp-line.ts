import type { Stamp } from "../documents/document";
import { dayInWords } from "../documents/wording";

/** What tells two printed copies apart: "Requisition k3x9 · version 3 · 22 November 2026" */
export function stampLine({ requisition, version, savedAt }: Stamp): string {
  return `Requisition ${requisition} · version ${version} · ${dayInWords(savedAt)}`;
}
