import type { HiringDocument } from "../documents/document";

/** Characters before the ending; file systems take 255 bytes. */
const LONGEST = 120;

/** What the file of a document is called: "Senior PM, Ads - Job description.docx"; one that shows changes says so. */
export const fileNameOf = ({ title, name, revision }: HiringDocument, ending: string): string =>
  safeFileName(`${title} - ${name}${revision ? ", changes" : ""}.${ending}`);

/** A file name without what some file system cannot hold, cut to a length that all can; its ending stays. */
export function safeFileName(fileName: string): string {
  const safe = fileName
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const dot = safe.lastIndexOf(".");
  const base = [...safe.slice(0, dot)].slice(0, LONGEST).join("").trim();
  return base + safe.slice(dot);
}
