import { W, all, childrenOf, get, isWord, remove } from "../package/xml";

/** The schema order of the properties of a paragraph and of a run (ISO 29500-1, 17.3.1.26 and 17.3.2.28). */
const ORDER = {
  pPr: (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid " +
    "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl " +
    "divId cnfStyle rPr sectPr pPrChange"
  ).split(" "),
  rPr: (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden " +
    "color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout " +
    "specVanish oMath rPrChange"
  ).split(" "),
  style: (
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal " +
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
  ).split(" "),
} as const;

/** Properties that a table style defines for part of a table (ISO 29500-1, 17.7.6.6). */
const PART = "pPr rPr tblPr trPr tcPr".split(" ");

/** The sides of boxes and cells. */
const SIDES = "top left start bottom right end between bar insideH insideV tl2br tr2bl".split(" ");
const OF_SIDES = ["pBdr", "tblBorders", "tcBorders", "tblCellMar", "tcMar"];

/**
 * Sorts properties into schema order; some programs write them in any order, and Word may reject that. Removes hints
 * for the complex script font, which Word writes but the schema does not allow (ISO 29500-4, ST_Hint).
 */
export function inOrder(root: Element): void {
  for (const font of all(root, "rFonts")) if (get(font, "hint") === "cs") font.removeAttributeNS(W, "hint");
  for (const parent of all(root, ...Object.keys(ORDER), "tblStylePr", ...OF_SIDES)) {
    const order = orderIn(parent.localName);
    const place = (one: Element) => {
      const at = one.namespaceURI === W ? order.indexOf(one.localName) : -1;
      return at < 0 ? order.length : at;
    };
    const children = childrenOf(parent);
    const sorted = [...children].sort((a, b) => place(a) - place(b));
    if (sorted.some((one, i) => one !== children[i])) for (const one of sorted) parent.appendChild(one);
  }
}

function orderIn(name: string): readonly string[] {
  if (name === "pPr" || name === "rPr" || name === "style") return ORDER[name];
  return name === "tblStylePr" ? PART : SIDES;
}

/** Properties whose attributes may come from different styles. */
const MERGED = ["spacing", "ind", "rFonts"];

/** Inserts a property in schema order, replacing one of the same name. */
export function put(kind: keyof typeof ORDER, parent: Element, property: Element): Element {
  for (const old of childrenOf(parent)) if (isWord(old, property.localName)) remove(old);
  const after = ORDER[kind].slice(ORDER[kind].indexOf(property.localName) + 1);
  const next = childrenOf(parent).find(({ localName }) => after.includes(localName));
  parent.insertBefore(property, next ?? null);
  return property;
}

/** Applies properties on top of others, like a style on top of its base. Changes `below`. */
export function layer(kind: "pPr" | "rPr", below: Element, above: Element | undefined): void {
  for (const property of above ? childrenOf(above) : []) {
    if (property.namespaceURI !== W) continue;
    const copy = below.ownerDocument.importNode(property, true);
    const old = childrenOf(below).find((one) => isWord(one, property.localName));
    if (old && MERGED.includes(property.localName)) merge(copy, old);
    put(kind, below, copy);
  }
}

/** Properties that exist in two forms: a font by name or by theme, a space in points or in lines. */
const TWINS: Readonly<Record<string, string>> = {
  ascii: "asciiTheme",
  hAnsi: "hAnsiTheme",
  eastAsia: "eastAsiaTheme",
  cs: "cstheme",
  before: "beforeAutospacing",
  after: "afterAutospacing",
};

function merge(into: Element, from: Element): void {
  const said = new Set(Array.from(into.attributes, ({ localName }) => localName));
  for (const [name, twin] of Object.entries(TWINS)) {
    if (said.has(name) || said.has(twin)) [name, twin].forEach((one) => said.add(one));
  }
  for (const { localName, value, namespaceURI } of Array.from(from.attributes)) {
    if (namespaceURI === W && !said.has(localName)) into.setAttributeNS(W, `w:${localName}`, value);
  }
}
