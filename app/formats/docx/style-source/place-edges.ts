import type { Parts } from "../pack";
import type { Numbers } from "./merge-numbering";
import { DOCUMENT, addPart, addPicture, append, edit, relationships, relsOf } from "./package-index";
import {
  type Edge,
  type Edges,
  PAGES,
  PICTURE_TYPES,
  type Pages,
  type StyleSource,
  hasOwnFooter,
  hasOwnHeader,
} from "./style-source";
import { R, all, child, childrenOf, create, elementsIn, get, insert, isWord, parse, remove, serialize } from "./xml";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

const AFTER_TITLE_PAGE = ["textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];
const AFTER_EVEN_AND_ODD = (
  "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing characterSpacingControl " +
  "hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator"
).split(" ");

type Kind = "header" | "footer";

/** What pages have which header or footer of the company's, by the ids of relationships of the document. */
type Placed = ReadonlyMap<Pages, string>;

/** Puts the company's header and footer, each if it has one, in the place of ours in every section. */
export function placeEdges(parts: Parts, source: StyleSource, numbers: Numbers): void {
  const mark = hasOwnHeader(source) ? watermarkIn(parts) : undefined;
  let pictures = Math.max(
    0,
    ...docPrs(parse(String(parts.get(DOCUMENT)))).map((one) => Number(one.getAttribute("id"))),
  );
  const placeAll = (kind: Kind, edges: Edges): Placed => {
    const found = PAGES.flatMap((pages) => (edges[pages] ? [[pages, edges[pages]] as const] : []));
    return new Map(
      found.map(([pages, edge], i) => {
        const root = parse(edge.xml);
        numbers.apply(root);
        for (const picture of docPrs(root)) nameDrawing(picture, (pictures += 1), kind);
        if (mark && kind === "header") carryMark(root, mark);
        return [pages, place(parts, kind, i + 1, { ...edge, xml: serialize(root) })] as const;
      }),
    );
  };
  const headers = hasOwnHeader(source) ? placeAll("header", source.headers) : undefined;
  const footers = hasOwnFooter(source) ? placeAll("footer", source.footers) : undefined;
  if (!headers && !footers) return;

  const has = (pages: Pages) => headers?.has(pages) === true || footers?.has(pages) === true;
  edit(parts, DOCUMENT, (document) => {
    for (const section of all(document, "sectPr")) {
      const references = [...referTo(section, "header", headers, has), ...referTo(section, "footer", footers, has)];
      for (const old of childrenOf(section)) {
        if (isWord(old, "headerReference", "footerReference", "titlePg")) remove(old);
      }
      for (const one of references.reverse()) section.insertBefore(one, section.firstChild);
      if (has("first")) insert(section, create(section, "titlePg"), AFTER_TITLE_PAGE);
    }
  });
  edit(parts, "word/settings.xml", (settings) => {
    const old = child(settings, "evenAndOddHeaders");
    if (old) remove(old);
    if (has("even")) insert(settings, create(settings, "evenAndOddHeaders"), AFTER_EVEN_AND_ODD);
  });
}

/** Ours, where it stays, stands on first and even pages too when these are set apart. */
function referTo(section: Element, kind: Kind, placed: Placed | undefined, has: (pages: Pages) => boolean): Element[] {
  const ours = childrenOf(section).filter((one) => isWord(one, `${kind}Reference`));
  const own = ours.find((one) => get(one, "type") === "default")?.getAttributeNS(R, "id");
  return PAGES.flatMap((pages) => {
    const id = placed ? placed.get(pages) : pages === "default" || has(pages) ? own : undefined;
    if (!id) return [];
    const reference = create(section, `${kind}Reference`, { type: pages });
    reference.setAttributeNS(R, "r:id", id);
    return [reference];
  });
}

function place(parts: Parts, kind: Kind, number: number, { xml, pictures }: Edge): string {
  const name = `${kind}Company${number}`;
  addPart(parts, `word/${name}.xml`, xml, `${WORDPROCESSING}.${kind}+xml`);
  if (pictures.length > 0) {
    const targets = pictures.map(({ id, path, ending, bytes }) => {
      // The same picture is stored once, whatever shows it.
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

const docPrs = (root: Element) =>
  elementsIn(root).filter((one) => one.namespaceURI === DRAWING && one.localName === "docPr");

function nameDrawing(drawing: Element, id: number, kind: Kind): void {
  drawing.setAttribute("id", String(id));
  if (!drawing.getAttribute("descr"))
    drawing.setAttribute("descr", drawing.getAttribute("title") || `Picture in the ${kind}`);
}

/** That a document is a draft is said across its pages, whoever's header they have. */
function watermarkIn(parts: Parts): Element | undefined {
  for (const [path, xml] of parts) {
    if (!/^word\/header\d+\.xml$/.test(path) || !String(xml).includes("PowerPlusWaterMarkObject")) continue;
    return all(parse(String(xml)), "r").find((run) => all(run, "pict").length > 0);
  }
  return undefined;
}

function carryMark(header: Element, mark: Element): void {
  const paragraph = childrenOf(header).find((one) => isWord(one, "p")) ?? header.appendChild(create(header, "p"));
  const layout = child(paragraph, "pPr");
  paragraph.insertBefore(
    header.ownerDocument.importNode(mark, true),
    layout ? layout.nextSibling : paragraph.firstChild,
  );
}
