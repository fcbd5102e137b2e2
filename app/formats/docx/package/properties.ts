import type { HiringDocument } from "../../../documents/blocks/document";
import { printable } from "../body/text";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const element = (name: string, text: string): string => {
  const escaped = printable(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");
  return `<${name}>${escaped}</${name}>`;
};

/** The parts that are handed out separately, as their headers name them: "Round 1 of 2: Screen; Round 2 of 2: Case". */
function partsOf({ title, blocks }: HiringDocument): string {
  const headers = blocks.flatMap((block) => (block.type === "page-break" && block.header ? [block.header] : []));
  const named = headers.map((header) => (header.endsWith(` · ${title}`) ? header.slice(0, -title.length - 3) : header));
  return [...new Set(named)].join("; ");
}

/** Title, language, author and dates. docx would use the current time and no language. */
export function coreProperties(document: HiringDocument): string {
  const { title, name, language, stamp, letterhead, draft } = document;
  const parts = partsOf(document);
  const saved = new Date(stamp.savedAt).toISOString();
  return [
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element("dc:title", title.trim() === "" ? name : title),
    element("dc:subject", name),
    parts === "" ? "" : element("cp:keywords", parts),
    element("dc:creator", letterhead.organization.trim() || "Requisite"),
    element("cp:lastModifiedBy", "Requisite"),
    stamp.version === undefined ? "" : element("cp:revision", String(Math.max(1, stamp.version))),
    element("dc:language", language),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${saved}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${saved}</dcterms:modified>`,
    draft === undefined ? "" : element("cp:contentStatus", draft ? "Draft" : "Approved"),
    "</cp:coreProperties>",
  ].join("");
}

export const APP_PROPERTIES =
  `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>Requisite</Application></Properties>";

export const WEB_SETTINGS =
  `${XML}<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  "<w:optimizeForBrowser/><w:allowPNG/></w:webSettings>";
