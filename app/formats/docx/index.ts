import type { HiringDocument } from "../../documents/document";

/**
 * Writes a document as a Word file that opens without a question, is read aloud in order, and is set in named styles
 * only, so that whoever gets it can give it another look. The same document always gives the same bytes.
 *
 * The writer and docx, a megabyte of code, are loaded with the first document.
 */
export async function writeDocx(document: HiringDocument): Promise<Uint8Array> {
  const { write } = await import("./write");
  return write(document);
}
