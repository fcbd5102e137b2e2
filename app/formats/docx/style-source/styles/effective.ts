import { layer } from "./property-order";
import { child, create, valueOf } from "../package/xml";

/** How many styles based on one another are looked at; no one has as many. */
const LONGEST_CHAIN = 30;

/** What a style says in the end. */
export interface Effective {
  readonly pPr: Element;
  readonly rPr: Element;
}

/** A style and those it is based on, itself first. */
export function chainOf(style: Element | undefined, byId: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = [];
  for (let at = style; at && chain.length < LONGEST_CHAIN; at = byId.get(valueOf(at, "basedOn") ?? "")) chain.push(at);
  return chain;
}

/** What a style says with the defaults of its file and all styles it is based on (ISO 29500-1, 17.7.2). Copies. */
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
