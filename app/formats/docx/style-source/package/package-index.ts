import { resolvePath } from "../../../../intake/word/relationships";
import type { Parts } from "../../package/pack";

import { R, all, childrenOf, elementsIn, parse, remove, serialize } from "./xml";

export const CONTENT_TYPES = "[Content_Types].xml";
export const DOCUMENT = "word/document.xml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Changes the XML of a part. */
export function edit(parts: Parts, path: string, change: (root: Element) => void): void {
  const root = parse(String(parts.get(path)));
  change(root);
  parts.set(path, serialize(root));
}

/** The path of a part's relationships. */
export function relsOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return `${path.slice(0, -name.length)}_rels/${name}.rels`;
}

/** Adds an element without a prefix, as in the index parts. */
export function append(root: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const element = root.ownerDocument.createElementNS(root.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  // Defaults come before overrides, as in Word's files.
  const first = name === "Default" ? childrenOf(root).find(({ localName }) => localName === "Override") : undefined;
  root.insertBefore(element, first ?? null);
}

/** Adds a part with its type. */
export function addPart(parts: Parts, path: string, content: string, type: string): void {
  parts.set(path, content);
  edit(parts, CONTENT_TYPES, (types) => append(types, "Override", { PartName: `/${path}`, ContentType: type }));
}

/** Adds a picture; its type follows from its extension. */
export function addPicture(parts: Parts, path: string, bytes: Uint8Array, type: string): void {
  parts.set(path, bytes);
  const ending = path.slice(path.lastIndexOf(".") + 1);
  edit(parts, CONTENT_TYPES, (types) => {
    const known = childrenOf(types).some(
      (one) => one.localName === "Default" && one.getAttribute("Extension")?.toLowerCase() === ending,
    );
    if (!known) append(types, "Default", { Extension: ending, ContentType: type });
  });
}

/** The XML of relationships. */
export function relationships(entries: readonly Readonly<Record<string, string>>[]): string {
  const root = parse(`<Relationships xmlns="${RELATIONSHIPS}"/>`);
  for (const entry of entries) append(root, "Relationship", entry);
  return serialize(root);
}

/** Removes headers and footers that no section uses, and every part that no relationship refers to. */
export function dropUnreachable(parts: Parts): void {
  const used = new Set(
    all(parse(String(parts.get(DOCUMENT))), "headerReference", "footerReference").map((one) =>
      one.getAttributeNS(R, "id"),
    ),
  );
  edit(parts, relsOf(DOCUMENT), (root) => {
    for (const one of childrenOf(root)) {
      if (/\/(?:header|footer)$/.test(one.getAttribute("Type") ?? "") && !used.has(one.getAttribute("Id"))) remove(one);
    }
  });
  const reached = reachedFrom(parts, "");
  const isGone = (path: string) => path !== CONTENT_TYPES && !reached.has(path);
  for (const path of [...parts.keys()]) if (isGone(path)) parts.delete(path);
  edit(parts, CONTENT_TYPES, (root) => {
    for (const one of elementsIn(root)) {
      const name = one.getAttribute("PartName")?.slice(1);
      if (one.namespaceURI === TYPES && one.localName === "Override" && name && !parts.has(name)) remove(one);
    }
  });
}

function reachedFrom(parts: Parts, path: string, reached = new Set<string>()): Set<string> {
  reached.add(path);
  const rels = relsOf(path);
  const xml = parts.get(rels);
  if (xml === undefined) return reached;
  reached.add(rels);
  for (const one of childrenOf(parse(String(xml)))) {
    const target = resolvePath(path.slice(0, path.lastIndexOf("/") + 1), one.getAttribute("Target") ?? "");
    if (one.getAttribute("TargetMode") !== "External" && !reached.has(target)) reachedFrom(parts, target, reached);
  }
  return reached;
}
