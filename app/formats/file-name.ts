import type { HiringDocument } from "../documents/blocks/document";
import { shortened } from "../requisition/texts/shortened";

/** The most characters before the extension; file systems allow 255 bytes. */
const LONGEST = 120;

/**
 * The file name of a document: "Senior PM, Ads - Job description.docx"; it includes whether the file shows changes. In
 * a long name, the title is cut.
 */
export function fileNameOf({ title, name, revision, frame }: HiringDocument, ending: string): string {
  const kind = ` - ${revision ? frame.changes : name}`;
  return safeFileName(`${shortened(title, LONGEST - kind.length)}${kind}.${ending}`);
}

/**
 * Removes characters that some file system forbids, and shortens the name to a length that all allow; the extension
 * stays.
 */
export function safeFileName(fileName: string): string {
  const safe = fileName
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const dot = safe.lastIndexOf(".");
  return shortened(safe.slice(0, dot).trim(), LONGEST) + safe.slice(dot);
}
