import { W, all, child, childrenOf, create, get, insert, isWord, remove } from "./xml";

// The order of the schema (ISO 29500-1, 17.3.1.26 and 17.7.4.17): what comes after a property.
const AFTER_LAYOUT = ["rPr", "tblPr", "trPr", "tcPr", "tblStylePr"];
const BEFORE_LIST = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];
const AFTER_LEVEL = ["divId", "cnfStyle", "rPr", "sectPr", "pPrChange"];
const AFTER_LANGUAGE = ["eastAsianLayout", "specVanish", "oMath"];

/** How many styles based on one another are looked at; nobody has as many. */
export const LONGEST_CHAIN = 30;

/** The list a style puts paragraphs into; undefined if it says nothing of lists. */
export const listOf = (style: Element): Element | undefined => child(child(style, "pPr"), "numPr");

/** Puts a style into a list, out of any other. */
export function takeList(style: Element, list: Element): void {
  const old = listOf(style);
  if (old) remove(old);
  const layout = layoutOf(style);
  const next = childrenOf(layout).find((one) => !isWord(one, ...BEFORE_LIST));
  layout.insertBefore(style.ownerDocument.importNode(list, true), next ?? null);
}

/** Number 0 is Word's word for no list. */
export function takeOutOfLists(style: Element): void {
  const list = create(style, "numPr");
  list.appendChild(create(style, "numId", { val: "0" }));
  takeList(style, list);
}

/** A heading without a level is in no navigation; one that is not kept with its text is left behind at a page's foot. */
export function keepHeading(theirs: Element, ours: Element): void {
  const layout = layoutOf(theirs);
  const [next, level] = ["keepNext", "outlineLvl"].map((name) => child(child(ours, "pPr"), name));
  if (next && !child(layout, "keepNext")) {
    layout.insertBefore(theirs.ownerDocument.importNode(next, true), layout.firstChild);
  }
  if (level && !child(layout, "outlineLvl")) {
    insert(layout, theirs.ownerDocument.importNode(level, true), AFTER_LEVEL);
  }
}

/** The text is ours, so its language is, whatever the company's file was written in. */
export function setLanguage(theirs: Element, ours: Element): void {
  const language = all(ours, "lang")[0];
  if (!language) return;
  for (const old of all(theirs, "lang")) remove(old);
  const defaults = childOrNew(theirs, "docDefaults", ["latentStyles", "style"]);
  const run = childOrNew(childOrNew(defaults, "rPrDefault", ["pPrDefault"]), "rPr", []);
  insert(run, theirs.ownerDocument.importNode(language, true), AFTER_LANGUAGE);
}

const layoutOf = (style: Element): Element => childOrNew(style, "pPr", AFTER_LAYOUT);

const childOrNew = (parent: Element, name: string, followers: readonly string[]): Element =>
  child(parent, name) ?? insert(parent, create(parent, name), followers);

/** The tab stops of a style, its own and those of what it is based on, by their places. */
export function tabsOf(
  style: Element | undefined,
  byId: ReadonlyMap<string, Element>,
  left = LONGEST_CHAIN,
): Map<string, Element> {
  if (!style || left === 0) return new Map();
  const found = tabsOf(byId.get(get(child(style, "basedOn"), "val") ?? ""), byId, left - 1);
  for (const tab of childrenOf(child(child(style, "pPr"), "tabs") ?? create(style, "tabs"))) {
    const place = tab.getAttributeNS(W, "pos") ?? "";
    if (get(tab, "val") === "clear") found.delete(place);
    else found.set(place, tab);
  }
  return found;
}
