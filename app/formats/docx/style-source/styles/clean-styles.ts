import { inOrder } from "./property-order";
import {
  MC,
  R,
  W,
  all,
  childrenOf,
  elementsIn,
  get,
  isOn,
  isWord,
  remove,
  replace,
  unlink,
  valueOf,
} from "../package/xml";

/** Elements that refer to a style by id. */
const STYLE_REFERENCES = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"] as const;

/** The styles in a part "styles". */
export const stylesIn = (styles: Element): Element[] => childrenOf(styles).filter((one) => isWord(one, "style"));

export const idOf = (style: Element): string => get(style, "styleId") ?? "";

/** The styles in a part "styles", by id. */
export const stylesById = (styles: Element): Map<string, Element> =>
  new Map(stylesIn(styles).map((style) => [idOf(style), style]));

export const isDefault = (style: Element): boolean => {
  const value = get(style, "default");
  return value !== undefined && isOn(value);
};

/** "paragraph", "character", "table" or "numbering". */
export const typeOf = (style: Element): string => get(style, "type") ?? "paragraph";

/** The style of paragraphs without one. */
export const defaultParagraph = (styles: Element): Element | undefined =>
  stylesIn(styles).find((style) => isDefault(style) && typeOf(style) === "paragraph");

/**
 * Keeps one style per id and one default per type, and removes references to missing styles. Out: the ids of the
 * styles.
 */
export function cleanStyles(styles: Element): Set<string> {
  const ids = new Set<string>();
  const defaults = new Map<string, Element>();
  for (const style of stylesIn(styles)) {
    if (idOf(style) === "" || ids.has(idOf(style))) {
      remove(style);
      continue;
    }
    ids.add(idOf(style));
    // Of several defaults, the last one counts (ISO 29500-1, 17.7.4.17).
    if (isDefault(style)) {
      defaults.get(typeOf(style))?.removeAttributeNS(W, "default");
      defaults.set(typeOf(style), style);
    }
  }
  dropUnknownStyles(styles, ids);
  breakCircles(styles);
  inOrder(styles);
  unlink(styles);
  return ids;
}

/** Removes references to missing styles. */
export function dropUnknownStyles(root: Element, ids: ReadonlySet<string>): void {
  for (const reference of all(root, ...STYLE_REFERENCES)) {
    if (!ids.has(valueOf(reference) ?? "")) remove(reference);
  }
}

function breakCircles(styles: Element): void {
  const byId = stylesById(styles);
  const sound = new Set<string>();
  for (const style of byId.values()) {
    const seen = new Set<string>();
    for (let at: Element | undefined = style; at && !sound.has(idOf(at));) {
      seen.add(idOf(at));
      const base: Element | undefined = childrenOf(at).find((one) => isWord(one, "basedOn"));
      const next: string = valueOf(base) ?? "";
      if (base && seen.has(next)) remove(base);
      at = seen.has(next) ? undefined : byId.get(next);
    }
    for (const id of seen) sound.add(id);
  }
}

/** The numbers of all used lists; number 0 means no list. */
export const listsUsed = (root: Element): string[] =>
  all(root, "numId").flatMap((one) => (valueOf(one) === "0" ? [] : (valueOf(one) ?? [])));

/**
 * Keeps only used lists, in simple form: picture bullets become characters, and features newer than 2007 their older
 * form.
 */
export function cleanNumbering(numbering: Element, used: readonly string[], styles: ReadonlySet<string>): void {
  const patterns = new Set<string>();
  for (const number of childrenOf(numbering).filter((one) => isWord(one, "num"))) {
    if (used.includes(get(number, "numId") ?? "")) patterns.add(valueOf(number, "abstractNumId") ?? "");
    else remove(number);
  }
  for (const pattern of childrenOf(numbering).filter((one) => isWord(one, "abstractNum"))) {
    if (!patterns.has(get(pattern, "abstractNumId") ?? "")) remove(pattern);
  }
  for (const element of elementsIn(numbering)) {
    if (element.namespaceURI === MC && element.localName === "AlternateContent") {
      const old = childrenOf(element).find(({ localName }) => localName === "Fallback");
      replace(element, old ? childrenOf(old) : []);
    }
  }
  for (const element of elementsIn(numbering)) {
    if (element.namespaceURI !== W || isWord(element, "numPicBullet", "lvlPicBulletId")) remove(element);
    for (const attribute of Array.from(element.attributes)) {
      if (isForeign(attribute)) element.removeAttributeNode(attribute);
    }
  }
  for (const reference of all(numbering, "pStyle", "styleLink", "numStyleLink")) {
    if (!styles.has(valueOf(reference) ?? "")) remove(reference);
  }
  inOrder(numbering);
}

const isForeign = ({ namespaceURI, prefix }: Attr) =>
  namespaceURI === R || (namespaceURI !== W && prefix !== null && prefix !== "xmlns" && prefix !== "xml");
