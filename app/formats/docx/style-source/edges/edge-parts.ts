import type { Parts } from "../../package/pack";
import { DOCUMENT, addPart, addPicture, append, edit, relationships, relsOf } from "../package/package-index";
import { type Edge, PICTURE_TYPES } from "../style-source";
import { R, all, child, childrenOf, create, elementsIn, insert, parse, serialize } from "../package/xml";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/** The path of the part behind a relationship of the document. */
export function ownPart(parts: Parts, id: string): string {
  const entries = childrenOf(parse(String(parts.get(relsOf(DOCUMENT)))));
  return `word/${entries.find((one) => one.getAttribute("Id") === id)?.getAttribute("Target") ?? ""}`;
}

/** Adds a header or footer with its pictures to the package. Out: the id of the document's relationship to it. */
export function addEdge(
  parts: Parts,
  kind: "header" | "footer",
  { xml, pictures }: Pick<Edge, "xml" | "pictures">,
): string {
  const number = 1 + [...parts.keys()].filter((path) => path.startsWith(`word/${kind}Company`)).length;
  const name = `${kind}Company${number}`;
  const root = parse(xml);
  numberDrawings(parts, root, kind);
  nameTables(root, kind);
  addPart(parts, `word/${name}.xml`, serialize(root), `${WORDPROCESSING}.${kind}+xml`);
  if (pictures.length > 0) {
    const targets = pictures.map(({ id, path, ending, bytes }) => {
      // The same picture is stored once, however often it is used.
      const target = `media/company-${path.replace(/\W+/g, "-").toLowerCase()}.${ending}`;
      if (!parts.has(`word/${target}`)) addPicture(parts, `word/${target}`, bytes, PICTURE_TYPES[ending]);
      return { Id: id, Type: `${R}/image`, Target: target };
    });
    parts.set(relsOf(`word/${name}.xml`), relationships(targets));
  }
  const id = `rId${name}`;
  edit(parts, relsOf(DOCUMENT), (root) => {
    append(root, "Relationship", { Id: id, Type: `${R}/${kind}`, Target: `${name}.xml` });
  });
  return id;
}

/** Gives each drawing a unique number and alternative text. */
function numberDrawings(parts: Parts, edge: Element, kind: string): void {
  let last = Math.max(
    0,
    ...[...parts].flatMap(([path, xml]) => (/^word\/[^/]+\.xml$/.test(path) ? drawingNumbersIn(String(xml)) : [])),
  );
  for (const drawing of drawingsIn(edge)) {
    drawing.setAttribute("id", String((last += 1)));
    if (!drawing.getAttribute("descr"))
      drawing.setAttribute("descr", drawing.getAttribute("title") || `Picture in the ${kind}`);
  }
}

/** Adds a header row and alternative text to tables, which Word's accessibility checker requires. */
function nameTables(edge: Element, kind: string): void {
  for (const table of all(edge, "tbl")) {
    const properties = child(table, "tblPr");
    if (properties && !child(properties, "tblCaption") && !child(properties, "tblDescription")) {
      insert(properties, create(edge, "tblCaption", { val: `Layout of the ${kind}` }), ["tblPrChange"]);
    }
    const row = child(table, "tr");
    if (!row) continue;
    const head = child(row, "trPr") ?? insert(row, create(edge, "trPr"), ["tc"]);
    if (!child(head, "tblHeader")) head.appendChild(create(edge, "tblHeader"));
  }
}

/** By pattern, not parsed, because a document may have sixty pages. */
const drawingNumbersIn = (xml: string) =>
  Array.from(xml.matchAll(/<wp:docPr\b[^>]*? id="(\d+)"/g), ([, number]) => Number(number));

const drawingsIn = (root: Element) =>
  elementsIn(root).filter((one) => one.namespaceURI === DRAWING && one.localName === "docPr");
