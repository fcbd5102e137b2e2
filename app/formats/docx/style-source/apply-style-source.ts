import type { Parts } from "../pack";
import { mergeNumbering } from "./merge-numbering";
import { mergeStyles } from "./merge-styles";
import { placeEdges } from "./place-edges";
import type { StyleSource } from "./read-style-source";
import { parseXml, toXml } from "./xml";

const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";
const DOCUMENT = "word/document.xml";

/**
 * Gives a document the look of a company's Word file: its styles and theme, and its header and footer where it has them.
 * Where its footer takes the place of ours, `stamp` stands at the end of the text instead. Changes `parts`.
 */
export function applyStyleSource(parts: Parts, source: StyleSource, stamp: string): void {
  const styles = parseXml(source.styles);
  const numbering = parseXml(String(parts.get(NUMBERING)));
  mergeNumbering(styles, numbering, source.numbering === undefined ? undefined : parseXml(source.numbering));
  const ids = mergeStyles(styles, parseXml(String(parts.get(STYLES))));
  parts.set(STYLES, toXml(styles));
  parts.set(NUMBERING, renamed(toXml(numbering), ids));
  for (const [path, xml] of parts) {
    const hasStyles = path === DOCUMENT || /^word\/(?:header\d+|footer\d+|footnotes|endnotes)\.xml$/.test(path);
    if (hasStyles) parts.set(path, renamed(String(xml), ids));
  }
  if (source.theme !== undefined) parts.set("word/theme/theme1.xml", source.theme);
  placeEdges(parts, "header", source.headers);
  placeEdges(parts, "footer", source.footers);
  if (source.footers.length > 0)
    parts.set(DOCUMENT, withStamp(String(parts.get(DOCUMENT)), ids.get("Note") ?? "Note", stamp));
}

/** Our names of styles become those they have among the company's. */
const renamed = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]+)(")/g,
    (_, start: string, id: string, end: string) => start + (ids.get(id) ?? id) + end,
  );

function withStamp(document: string, style: string, stamp: string): string {
  const at = document.lastIndexOf("<w:sectPr");
  const text = stamp.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const line = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  return document.slice(0, at) + line + document.slice(at);
}
