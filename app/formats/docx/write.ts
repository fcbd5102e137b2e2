import { Document } from "docx";
import type { HiringDocument } from "../../documents/document";
import { titleBlock, writeBlocks } from "./blocks";
import { NUMBERING } from "./numbering";
import { pack } from "./pack";
import { pageOf } from "./page";
import { coreProperties } from "./properties";
import { stylesFor } from "./styles";
import { EXTERNAL_STYLES } from "./table-styles";
import { themeFor } from "./theme";

/** Writes a document with docx; see index.ts. */
export function write(document: HiringDocument): Uint8Array {
  const file = new Document({
    styles: stylesFor(document.language),
    externalStyles: EXTERNAL_STYLES,
    numbering: NUMBERING,
    theme: themeFor(document.language),
    sections: [{ ...pageOf(document), children: [...titleBlock(document), ...writeBlocks(document.blocks)] }],
  });
  return pack(file, coreProperties(document));
}
