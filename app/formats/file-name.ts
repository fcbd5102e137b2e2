import type { HiringDocument } from "../documents/blocks/document";
import { shortened } from "../requisition/texts/shortened";

/** Characters before the ending; file systems take 255 bytes. */
const LONGEST = 120;

/**
 * What the file of a document is called: "Senior PM, Ads - Job description.docx"; one that shows changes says so. Of a long
 * name, the title is cut.
 */
export function fileNameOf({ title, name, revision, frame }: HiringDocument, ending: string): string {
  const kind = ` - ${revision ? frame.changes : name}`;
  return safeFileName(`${shortened(title, LONGEST - kind.length)}${kind}.${ending}`);
}

/**
 * A file name without characters that some file system forbids, shortened to a length that all allow; its extension
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
