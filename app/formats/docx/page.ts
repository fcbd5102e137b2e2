import { Footer, Header, type ISectionOptions, Paragraph, type ParagraphChild, SimpleField, Tab, TextRun } from "docx";
import type { HiringDocument, Stamp } from "../../documents/document";
import { PAGE } from "./look";
import type { ParagraphStyle } from "./paragraph-styles";
import { runs } from "./text";

/** The sheet, and what stands above and below the text on each one. */
export function pageOf({ draft, name, stamp }: HiringDocument): Omit<ISectionOptions, "children"> {
  const left = draft ? runs({ text: "Draft", strong: true }) : [];
  // With no cached result, Word for Mac has offered to repair the file; Word counts anew as it opens it.
  const pages = [
    ...runs({ text: "Page " }),
    new SimpleField("PAGE", "1"),
    ...runs({ text: " of " }),
    new SimpleField("NUMPAGES", "1"),
  ];
  return {
    properties: { page: PAGE },
    headers: { default: new Header({ children: [leftAndRight("Header", left, runs({ text: name }))] }) },
    footers: { default: new Footer({ children: [leftAndRight("Footer", runs({ text: stampLine(stamp) }), pages)] }) },
  };
}

/** "Requisition k3x9 · version 3 · 22 November 2026" */
export function stampLine({ requisition, version, savedAt }: Stamp): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(savedAt);
  return `Requisition ${requisition} · version ${version} · ${day}`;
}

const leftAndRight = (style: ParagraphStyle, left: readonly ParagraphChild[], right: readonly ParagraphChild[]) =>
  new Paragraph({ style, children: [...left, new TextRun({ children: [new Tab()] }), ...right] });
