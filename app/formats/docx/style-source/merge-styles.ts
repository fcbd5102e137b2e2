import { all, child, setValue, valueOf, W } from "./xml";

/** Styles of ours whose lists must count as ours do, whoever's they are. */
const LISTS = new Set(["list bullet", "list number"]);

// What comes before the numbering in the properties of a paragraph (ISO 29500-1, 17.3.1.26).
const BEFORE_NUMBERING = new Set(["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"]);

const AFTER_OUTLINE = new Set(["divId", "cnfStyle", "rPr", "sectPr", "pPrChange"]);
const AFTER_LANGUAGE = new Set(["eastAsianLayout", "specVanish", "oMath"]);

/**
 * Puts our styles into a company's: theirs wins where both have one of a name ("heading 1", whatever its id), and ours
 * follow theirs where they are based on one. Changes `theirs`; gives back, for each of our ids, the id it has there.
 */
export function mergeStyles(theirs: Document, ours: Document): Map<string, string> {
  const present = new Map(all(theirs, "style").map((style) => [nameOf(style), style]));
  const taken = new Set(all(theirs, "style").map(idOf));
  const hasDefault = new Set(all(theirs, "style").filter(isDefault).map(typeOf));
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const style of all(ours, "style")) {
    const same = present.get(nameOf(style));
    if (same) {
      ids.set(idOf(style), idOf(same));
      if (LISTS.has(shortName(style))) takeNumbering(same, style);
      if (/^heading \d$/.test(shortName(style))) keepHeading(same, style);
      continue;
    }
    let id = idOf(style);
    while (taken.has(id)) id += "1";
    taken.add(id);
    ids.set(idOf(style), id);
    const copy = theirs.importNode(style, true);
    copy.setAttributeNS(W, "w:styleId", id);
    if (hasDefault.has(typeOf(style))) copy.removeAttributeNS(W, "default");
    added.push(copy);
  }
  for (const style of added) {
    for (const name of ["basedOn", "next", "link"]) {
      const reference = child(style, name);
      if (reference) setValue(reference, ids.get(valueOf(reference)) ?? valueOf(reference));
    }
    theirs.documentElement.appendChild(style);
  }
  takeLanguage(theirs, ours);
  return ids;
}

/** A heading without a level is in no navigation and read out as plain text; one that is not kept is left behind at a page's foot. */
function keepHeading(theirs: Element, ours: Element): void {
  const [next] = all(ours, "keepNext");
  if (next && all(theirs, "keepNext").length === 0) {
    const place = layoutOf(theirs);
    place.insertBefore(theirs.ownerDocument.importNode(next, true), place.firstChild);
  }
  const [level] = all(ours, "outlineLvl");
  if (!level || all(theirs, "outlineLvl").length > 0) return;
  const layout = layoutOf(theirs);
  const after = Array.from(layout.childNodes).find((node) => AFTER_OUTLINE.has((node as Element).localName));
  layout.insertBefore(theirs.ownerDocument.importNode(level, true), after ?? null);
}

/** A file that names no language is proofed in whatever Word comes upon. */
function takeLanguage(theirs: Document, ours: Document): void {
  const [defaults] = all(theirs, "rPrDefault");
  const [language] = all(ours, "lang");
  if (!defaults || !language || all(defaults, "lang").length > 0) return;
  let run = child(defaults, "rPr");
  if (!run) {
    run = theirs.createElementNS(W, "w:rPr");
    defaults.appendChild(run);
  }
  const after = Array.from(run.childNodes).find((node) => AFTER_LANGUAGE.has((node as Element).localName));
  run.insertBefore(theirs.importNode(language, true), after ?? null);
}

function layoutOf(style: Element): Element {
  const found = child(style, "pPr");
  if (found) return found;
  const layout = style.ownerDocument.createElementNS(W, "w:pPr");
  style.insertBefore(layout, child(style, "rPr") ?? null);
  return layout;
}

const idOf = (style: Element): string => style.getAttributeNS(W, "styleId") ?? "";
const typeOf = (style: Element): string => style.getAttributeNS(W, "type") ?? "paragraph";
const isDefault = (style: Element): boolean => /^(?:1|true|on)$/.test(style.getAttributeNS(W, "default") ?? "");
const shortName = (style: Element): string => valueOf(child(style, "name")).toLowerCase();
const nameOf = (style: Element): string => `${typeOf(style)} ${shortName(style)}`;

function takeNumbering(theirs: Element, ours: Element): void {
  const numbering = all(ours, "numPr")[0];
  if (!numbering) return;
  const document = theirs.ownerDocument;
  const layout = layoutOf(theirs);
  const old = child(layout, "numPr");
  if (old) layout.removeChild(old);
  const next = Array.from(layout.childNodes).find((node) => !BEFORE_NUMBERING.has((node as Element).localName));
  layout.insertBefore(document.importNode(numbering, true), next ?? null);
}
