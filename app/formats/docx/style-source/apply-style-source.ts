import type { Parts } from "../pack";
import { idOf, stylesIn } from "./clean-styles";
import { keepTabs } from "./keep-tabs";
import { mergeNumbering } from "./merge-numbering";
import { mergeStyles } from "./merge-styles";
import { CONTENT_TYPES, DOCUMENT, dropUnreachable } from "./package-index";
import { placeEdges } from "./place-edges";
import { type StyleSource, hasOwnFooter } from "./style-source";
import { listOf } from "./style-properties";
import { recolor } from "./theme-colors";
import { all, create, childrenOf, isWord, parse, remove, serialize, set, valueOf } from "./xml";

export { hasOwnFooter, hasOwnHeader } from "./style-source";

const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";
const THEME = "word/theme/theme1.xml";

/** Parts of ours whose text is set in styles. */
const HAS_TEXT = /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/;

/**
 * Gives a package that docx has compiled the look of a company's Word file: its styles and theme, and its header and footer
 * where it has them. Where its footer takes the place of ours, `stamp` stands at the end of the text instead.
 * Changes `parts`; the same parts, source and stamp always give the same parts.
 */
export function applyStyleSource(parts: Map<string, string | Uint8Array>, source: StyleSource, stamp?: string): void {
  const ours = rootOf(parts, STYLES);
  const styles = parse(source.styles);
  const numbering = rootOf(parts, NUMBERING);
  // Lists that come with the company's file name its styles already.
  const ourReferences = styleReferencesIn(numbering);
  const numbers = mergeNumbering(numbering, source.numbering === undefined ? undefined : parse(source.numbering));
  numbers.apply(styles);
  const ids = mergeStyles(styles, ours);
  if (source.theme !== undefined) {
    parts.set(THEME, source.theme);
    for (const root of [styles, numbering]) recolor(root, parse(source.theme));
  }
  const replaced = new Set(stylesIn(ours).flatMap((style) => (listOf(style) ? (ids.get(idOf(style)) ?? []) : [])));
  for (const reference of styleReferencesIn(numbering)) {
    if (!ourReferences.includes(reference) && replaced.has(valueOf(reference) ?? "")) remove(reference);
  }
  rename(ourReferences, ids);
  for (const [path, xml] of [...parts]) {
    if (!HAS_TEXT.test(path)) continue;
    const root = parse(String(xml));
    if (/header|footer/.test(path)) keepTabs(root, { ours, theirs: styles, ids });
    rename(styleReferencesIn(root), ids);
    if (path === DOCUMENT && stamp !== undefined && hasOwnFooter(source)) sign(root, stamp, ids);
    parts.set(path, serialize(root));
  }
  parts.set(STYLES, serialize(styles));
  parts.set(NUMBERING, serialize(numbering));
  placeEdges(parts, source, numbers);
  dropUnreachable(parts);
}

const styleReferencesIn = (root: Element) => all(root, "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink");

/** Our names of styles become those they have among the company's. */
function rename(references: readonly Element[], ids: ReadonlyMap<string, string>): void {
  for (const reference of references) {
    const id = valueOf(reference) ?? "";
    set(reference, "val", ids.get(id) ?? id);
  }
}

/** What version of what this is stays on paper. */
function sign(document: Element, stamp: string, ids: ReadonlyMap<string, string>): void {
  const body = childrenOf(document).find((one) => isWord(one, "body"));
  const last = body && childrenOf(body).find((one) => isWord(one, "sectPr"));
  if (!body) return;
  const paragraph = create(document, "p");
  const style = create(document, "pStyle", { val: ids.get("Note") ?? "Note" });
  paragraph.appendChild(create(document, "pPr")).appendChild(style);
  const text = paragraph.appendChild(create(document, "r")).appendChild(create(document, "t"));
  text.appendChild(document.ownerDocument.createTextNode(stamp));
  body.insertBefore(paragraph, last ?? null);
}

function rootOf(parts: Parts, path: string): Element {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`docx no longer writes ${path}, beside ${CONTENT_TYPES}`);
  return parse(String(part));
}
