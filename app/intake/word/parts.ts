import { Refusal } from "../refusal";
import { pathOfKind, readRelationships } from "./relationships";
import type { Archive } from "./unpack";

/** The parts of a Word file to read, by their paths inside the zip. */
export interface Parts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
}

// Parts that identify other file formats based on zip.
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ["xl/workbook.xml", "an Excel file"],
  ["ppt/presentation.xml", "a PowerPoint file"],
  ["content.xml", "an OpenDocument file"],
];

/** Follows the relationships inside the file, and never those that lead outside. */
export async function findParts(archive: Archive): Promise<Parts> {
  const document = pathOfKind(await readRelationships(archive, ""), "officeDocument") ?? "word/document.xml";
  const other = OTHERS.find(([part]) => archive.has(part));
  if (other || !archive.has(document)) {
    throw new Refusal(
      `This is ${other?.[1] ?? "a zip file"} and not a Word document. Save the document as .docx and try again.`,
    );
  }
  const beside = await readRelationships(archive, document);
  return { document, styles: pathOfKind(beside, "styles"), numbering: pathOfKind(beside, "numbering") };
}
