import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parses a part that is known to be well-formed; throws for one that is not. */
export function parseXml(xml: string): Document {
  const fail = (message: string) => {
    throw new Error(message);
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(xml.replace(/^\uFEFF/, ""), "text/xml");
}

/** A part as the text of a file. */
export const toXml = (document: Document): string =>
  `${HEAD}${new XMLSerializer().serializeToString(document.documentElement)}`;

/** Word's elements of a name, anywhere below. */
export const all = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagNameNS(W, name));

/** Word's element of a name right below. */
export const child = (node: Element, name: string): Element | undefined =>
  Array.from(node.childNodes).find(
    (one): one is Element => isElement(one) && one.namespaceURI === W && one.localName === name,
  );

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** `w:val` of an element. */
export const valueOf = (element: Element | undefined): string => element?.getAttributeNS(W, "val") ?? "";

export const setValue = (element: Element, value: string): void => element.setAttributeNS(W, "w:val", value);
