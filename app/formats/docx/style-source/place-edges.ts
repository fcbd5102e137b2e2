import type { Parts } from "../pack";
import type { Edge, Relation } from "./read-style-source";
import { all, isElement, parseXml, R, toXml, W } from "./xml";

const RELATIONS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What is of no use outside the file it was made in. */
const WRAPPERS = new Set(["sdt", "sdtContent", "ins", "smartTag", "customXml"]);
const DROPPED = new Set([
  "del",
  "bookmarkStart",
  "bookmarkEnd",
  "commentRangeStart",
  "commentRangeEnd",
  "sdtPr",
  "sdtEndPr",
  "proofErr",
]);

/**
 * Puts a company's headers (or footers) in the place of ours on every sheet, with their pictures and links. A draft's
 * watermark moves over. Changes `parts`; leaves them as they are where the company has none.
 */
export function placeEdges(parts: Parts, kind: "header" | "footer", edges: readonly Edge[]): void {
  if (edges.length === 0) return;
  const ours = [...parts.keys()].filter((path) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(path));
  const watermark = kind === "header" ? watermarkOf(parts.get(ours[0] ?? "")) : undefined;
  for (const path of ours) removePart(parts, path);

  const references = edges.map(({ type, xml, relations }, i) => {
    const name = `company${kind === "header" ? "Header" : "Footer"}${i + 1}`;
    const path = `word/${name}.xml`;
    const kept = relations.map((relation, k) => placeRelation(parts, `${name}-${k + 1}`, relation));
    parts.set(path, cleaned(xml, new Set(relations.map(({ id }) => id)), watermark));
    if (kept.length > 0) parts.set(`word/_rels/${name}.xml.rels`, relationsFile(kept));
    append(
      parts,
      TYPES,
      "</Types>",
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
    append(
      parts,
      RELATIONS,
      "</Relationships>",
      `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`,
    );
    return { reference: `<w:${kind}Reference w:type="${type}" r:id="${name}"/>`, first: type === "first" };
  });
  const document = String(parts.get("word/document.xml"))
    .replace(new RegExp(`<w:${kind}Reference [^>]*/>`, "g"), "")
    .replace(/<w:sectPr[^>]*>/g, (start) => start + references.map(({ reference }) => reference).join(""));
  parts.set("word/document.xml", references.some(({ first }) => first) ? withFirstPage(document) : document);
}

const withFirstPage = (document: string): string =>
  document.includes("<w:titlePg/>")
    ? document
    : document.replace(/(?=<w:docGrid|<\/w:sectPr>)/g, (_, at: number) =>
        // Only before the first of the two in each section.
        document.slice(0, at).lastIndexOf("<w:docGrid") > document.slice(0, at).lastIndexOf("<w:sectPr")
          ? ""
          : "<w:titlePg/>",
      );

function removePart(parts: Parts, path: string): void {
  const name = path.slice("word/".length);
  parts.delete(path);
  parts.delete(`word/_rels/${name}.rels`);
  parts.set(TYPES, String(parts.get(TYPES)).replace(new RegExp(`<Override [^>]*PartName="/${path}"[^>]*/>`), ""));
  parts.set(
    RELATIONS,
    String(parts.get(RELATIONS)).replace(new RegExp(`<Relationship [^>]*Target="${name}"[^>]*/>`), ""),
  );
}

interface Placed {
  readonly id: string;
  readonly type: "image" | "hyperlink";
  readonly target: string;
}

function placeRelation(parts: Parts, name: string, { id, target }: Relation): Placed {
  if ("link" in target) return { id, type: "hyperlink", target: target.link };
  const { picture, ending } = target;
  parts.set(`word/media/${name}.${ending}`, picture);
  const type = ending === "jpg" ? "jpeg" : ending;
  if (!String(parts.get(TYPES)).includes(`Extension="${ending}"`)) {
    append(parts, TYPES, "</Types>", "");
    parts.set(
      TYPES,
      String(parts.get(TYPES)).replace(
        /<Override/,
        `<Default Extension="${ending}" ContentType="image/${type}"/><Override`,
      ),
    );
  }
  return { id, type: "image", target: `media/${name}.${ending}` };
}

const attribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const relationsFile = (placed: readonly Placed[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${placed
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${attribute(id)}" Type="${OFFICE}/${type}" Target="${attribute(target)}"${type === "hyperlink" ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

function append(parts: Parts, path: string, end: string, xml: string): void {
  parts.set(path, String(parts.get(path)).replace(end, `${xml}${end}`));
}

function watermarkOf(header: string | Uint8Array | undefined): Element | undefined {
  if (typeof header !== "string" || !header.includes("PowerPlusWaterMarkObject")) return undefined;
  return all(parseXml(header), "r").find((run) => all(run, "pict").length > 0);
}

/** A header or footer without what refers to parts that were left behind, and with the watermark of a draft. */
function cleaned(xml: string, kept: ReadonlySet<string>, watermark: Element | undefined): string {
  const document = parseXml(xml);
  for (const element of Array.from(document.getElementsByTagNameNS(W, "*"))) {
    if (DROPPED.has(element.localName)) element.parentNode?.removeChild(element);
    else if (WRAPPERS.has(element.localName)) unwrap(element);
  }
  for (const element of Array.from(document.getElementsByTagName("*"))) {
    const named = Array.from(element.attributes).filter(({ namespaceURI }) => namespaceURI === R);
    if (!named.some(({ value }) => !kept.has(value))) continue;
    if (element.localName === "hyperlink") unwrap(element);
    else removeRun(element);
  }
  Array.from(document.getElementsByTagName("wp:docPr")).forEach((picture, i) => {
    picture.setAttribute("id", String(9_001 + i));
    if (!picture.getAttribute("descr")) picture.setAttribute("descr", "Letterhead");
  });
  const first = all(document, "p")[0];
  if (watermark && first) {
    const properties = Array.from(first.childNodes).find((node) => isElement(node) && node.localName === "pPr");
    first.insertBefore(document.importNode(watermark, true), properties ? properties.nextSibling : first.firstChild);
  }
  return toXml(document);
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.parentNode?.removeChild(element);
}

/** Takes out the run that an element stands in: half a picture is worse than none. */
function removeRun(element: Element): void {
  let run: Node | null = element;
  while (run && !(isElement(run) && run.namespaceURI === W && run.localName === "r")) run = run.parentNode;
  const gone = run ?? element;
  gone.parentNode?.removeChild(gone);
}
