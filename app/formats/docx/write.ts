import { Document, type ISectionOptions } from "docx";
import type { HiringDocument, Revision } from "../../documents/blocks/document";
import { bySheet } from "../sheets";
import { titleBlock, writeBlocks } from "./body/blocks";
import { endOfSheets, endOfVersions } from "./body/gaps";
import { type Look, lookOf } from "./styles/look";
import { keepStyles, keptStyles } from "./kept-styles";
import { NUMBERING } from "./styles/numbering";
import { compile, pack } from "./package/pack";
import { pageOf } from "./body/page";
import { fills } from "./body/placed";
import { coreProperties } from "./package/properties";
import type { Restyle } from "./style-source/restyle";
import { stylesFor } from "./styles/styles";
import { externalStyles } from "./styles/table-styles";
import { printable } from "./body/text";
import { themeFor } from "./styles/theme";
import type { Tracking } from "./package/tracking";

/** Computes the pages of headings, with docx/layout. */
export type PageNumbers = ConstructorParameters<typeof Document>[0]["pageNumbers"];

/** Writes a document with docx; see index.ts. */
export function write(document: HiringDocument, pageNumbers?: PageNumbers, restyle?: Restyle): Uint8Array {
  const own = lookOf({ ...document.letterhead, ...restyle?.colors }, document.density);
  const look = restyle?.fit(own) ?? own;
  const { language } = document;
  const lookKey = JSON.stringify([language, look]);
  // Page numbers are measured with the styles.
  const styles = pageNumbers ? undefined : keptStyles(lookKey);
  const file = new Document({
    ...(styles ? {} : { styles: stylesFor(language, look), externalStyles: externalStyles(look.colours) }),
    numbering: NUMBERING,
    theme: themeFor(language, look.colours),
    customProperties: [
      ...(document.stamp.requisition === "" ? [] : [{ name: "Requisition", value: document.stamp.requisition }]),
      { name: "Document", value: document.kind },
    ],
    ...(pageNumbers ? { pageNumbers } : {}),
    sections: sectionsOf(document, look, {
      pagesKnown: pageNumbers !== undefined,
      head: restyle?.hasHeader ? withoutName(document) : document,
    }),
  });
  // Each list of a style has the same number in every file, whichever is used first.
  for (const { reference } of NUMBERING.config) file.Numbering.createConcreteNumberingInstance(reference, 0);
  const parts = compile(file, coreProperties(document), styles);
  keepStyles(lookKey, parts);
  restyle?.apply(parts);
  return pack(parts);
}

/** Removes the organization's name, which would appear twice below its own header. */
const withoutName = ({ letterhead, ...rest }: HiringDocument): HiringDocument => ({
  ...rest,
  letterhead: { ...letterhead, organization: "" },
});

interface Sheets {
  readonly pagesKnown: boolean;
  /** The document for the header and footer. */
  readonly head: HiringDocument;
}

function sectionsOf(document: HiringDocument, look: Look, { pagesKnown, head }: Sheets): ISectionOptions[] {
  let before = 0;
  const tracking = document.revision && trackingBy(document.revision);
  const sheets = bySheet(document).filter(({ blocks }, i) => i === 0 || fills(blocks));
  return sheets.map((sheet, i) => {
    const { landscape, header = "", blocks } = sheet;
    const title = i === 0 ? titleBlock(document, tracking) : [];
    const further = sheet.end ? sheets.slice(i + 1).flatMap((one) => one.blocks) : [];
    const body = writeBlocks(blocks, { look, landscape, before, pagesKnown, tracking, end: sheet.end, further });
    before += blocks.length;
    const end = i < sheets.length - 1 ? endOfSheets(sheet, tracking) : tracking ? endOfVersions(blocks) : [];
    return { ...pageOf(head, look, landscape, header), children: [...title, ...body, ...end] };
  });
}

const trackingBy = ({ by, at }: Revision): Tracking => ({
  id: 0,
  author: printable(by).trim() || "Requisite",
  date: new Date(at).toISOString().replace(/\.\d+Z$/, "Z"),
});
