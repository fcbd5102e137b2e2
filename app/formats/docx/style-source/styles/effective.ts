import { layer } from "./property-order";
import { child, create, valueOf } from "../package/xml";

/** The most styles of a chain that are read; real files have fewer. */
const LONGEST_CHAIN = 30;

/** The effective properties of a style. */
export interface Effective {
  readonly pPr: Element;
  readonly rPr: Element;
}

/** A style and those it is based on, starting with itself. */
export function chainOf(style: Element | undefined, byId: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = [];
  for (let at = style; at && chain.length < LONGEST_CHAIN; at = byId.get(valueOf(at, "basedOn") ?? "")) chain.push(at);
  return chain;
}

/**
 * The effective properties of a style: the defaults of its file and all styles it is based on (ISO 29500-1, 17.7.2).
 * Returns copies.
 */
export function effective(styles: Element, style: Element | undefined, byId: ReadonlyMap<string, Element>): Effective {
  const found = { pPr: create(styles, "pPr"), rPr: create(styles, "rPr") };
  const defaults = child(styles, "docDefaults");
  layer("pPr", found.pPr, child(child(defaults, "pPrDefault"), "pPr"));
  layer("rPr", found.rPr, child(child(defaults, "rPrDefault"), "rPr"));
  for (const one of chainOf(style, byId).reverse()) {
    layer("pPr", found.pPr, child(one, "pPr"));
    layer("rPr", found.rPr, child(one, "rPr"));
  }
  return found;
}
