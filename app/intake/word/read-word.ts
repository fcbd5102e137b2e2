import { Outline } from "../outline";
import { Numbering } from "./numbering";
import { findParts } from "./parts";
import { BodyReader } from "./read-body";
import { readXml } from "./read-xml";
import { Styles } from "./styles";
import { openArchive } from "./unpack";

/**
 * Reads the text of a Word file (.docx, .docm, .dotx) as lines. Headers, footers, comments, footnotes, pictures and
 * macros are separate parts and are never unpacked. Throws a Refusal.
 */
export async function readWord(bytes: Uint8Array): Promise<string> {
  const archive = await openArchive(bytes);
  const parts = await findParts(archive);
  const numbering = new Numbering();
  if (parts.numbering) await numbering.read(archive.read(parts.numbering));
  const styles = new Styles(numbering);
  if (parts.styles) await styles.read(archive.read(parts.styles));
  const outline = new Outline();
  await readXml(archive.read(parts.document), new BodyReader(outline, styles, numbering));
  return outline.toText();
}
