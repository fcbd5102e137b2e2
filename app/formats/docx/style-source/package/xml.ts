import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XMLNS = "http://www.w3.org/2000/xmlns/";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const fail = (message: string) => {
  throw new Error(message);
};

/** The root of well-formed XML; throws an Error for any other. */
export const parse = (xml: string): Element =>
  new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(xml, "text/xml")
    .documentElement;

/** XML in UTF-8, whatever its original encoding. */
export const serialize = (root: Element): string => DECLARATION + new XMLSerializer().serializeToString(root);

export const childrenOf = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

/** All descendant elements, in document order. */
export function elementsIn(root: Element): Element[] {
  const found: Element[] = [];
  const collect = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      found.push(node as Element);
      collect(node as Element);
    }
  };
  collect(root);
  return found;
}

/** True if an element is in Word's namespace and has one of these names. */
export const isWord = (element: Element, ...names: readonly string[]): boolean =>
  element.namespaceURI === W && names.includes(element.localName);

/** Descendants in Word's namespace with these names. */
export const all = (root: Element, ...names: readonly string[]): Element[] =>
  elementsIn(root).filter((element) => isWord(element, ...names));

/** The child in Word's namespace with this name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(parent).find((element) => isWord(element, name));

/** An attribute in Word's namespace; undefined if there is none. */
export const get = (element: Element | undefined, name: string): string | undefined =>
  element?.hasAttributeNS(W, name) ? (element.getAttributeNS(W, name) ?? undefined) : undefined;

export const set = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(W, `w:${name}`, value);

/** `w:val` of an element, or of its child. */
export const valueOf = (element: Element | undefined, name?: string): string | undefined =>
  get(name === undefined ? element : child(element, name), "val");

/** A Word on/off value: present and not switched off means on. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? "");

export const remove = (node: Node): void => void node.parentNode?.removeChild(node);

/** Replaces an element with nodes. */
export function replace(element: Element, nodes: readonly Node[]): void {
  for (const node of nodes) element.parentNode?.insertBefore(node, element);
  remove(element);
}

/** Creates an element in Word's namespace. */
export function create(beside: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = beside.ownerDocument.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  return element;
}

/** Inserts a child before the first element that must follow it in the schema. */
export function insert(parent: Element, element: Element, followers: readonly string[]): Element {
  const next = childrenOf(parent).find(({ localName }) => followers.includes(localName));
  parent.insertBefore(element, next ?? null);
  return element;
}

/** Removes attributes that refer to other parts, which are not copied. */
export function unlink(root: Element): void {
  for (const element of [root, ...elementsIn(root)]) {
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.namespaceURI === R) element.removeAttributeNode(attribute);
    }
  }
}

/** Removes undeclared prefixes from the ignored and required ones, because Word rejects a file with any. */
export function keepDeclaredPrefixes(root: Element): void {
  for (const name of ["Ignorable", "ProcessContents", "MustUnderstand"]) {
    if (!root.hasAttributeNS(MC, name)) continue;
    const prefixes = (root.getAttributeNS(MC, name) ?? "").split(/\s+/).filter((one) => isDeclared(root, one));
    root.setAttributeNS(MC, `mc:${name}`, prefixes.join(" "));
  }
}

export const isDeclared = (element: Element, prefix: string): boolean =>
  prefix !== "" &&
  (element.hasAttributeNS(XMLNS, prefix) ||
    (element.parentNode?.nodeType === 1 && isDeclared(element.parentNode as Element, prefix)));
