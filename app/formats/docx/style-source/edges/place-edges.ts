import type { Parts } from "../../package/pack";
import { addEdge, ownPart } from "./edge-parts";
import { joinEdge } from "./join-edge";
import { NOTHING, type Sheet, clearOf, roomOf, withoutEnd } from "./edge-room";
import { hasPageNumber, withoutPageNumber } from "./page-number";
import { DOCUMENT, edit } from "../package/package-index";
import { PAGES, type Pages, type StyleSource } from "../style-source";
import { R, all, child, childrenOf, create, get, insert, isWord, parse, remove, serialize } from "../package/xml";

const AFTER_TITLE_PAGE = ["textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];
const AFTER_EVEN_AND_ODD = (
  "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing characterSpacingControl " +
  "hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator"
).split(" ");

const KINDS = ["header", "footer"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Puts the company's header and footer above ours in every section and on each kind of page. Every page still marks a
 * draft and has its document, version and page number; the number appears once if the company's edge has one.
 */
export function placeEdges(parts: Parts, source: StyleSource): void {
  const edges = { header: source.headers, footer: source.footers };
  const has = (pages: Pages) => KINDS.some((kind) => edges[kind][pages] !== undefined);
  const theirs = (kind: Kind, pages: Pages) => (edges[kind][pages]?.blank === false ? edges[kind][pages] : undefined);
  if (!PAGES.some((pages) => KINDS.some((kind) => theirs(kind, pages)))) return;
  const numbered = new Set(
    PAGES.filter((pages) =>
      KINDS.some((kind) => {
        const edge = theirs(kind, pages);
        return edge !== undefined && hasPageNumber(parse(edge.xml));
      }),
    ),
  );
  const placed = new Map<string, string>();
  // They now use copies of the company's styles.
  const styles = parse(String(parts.get("word/styles.xml")));
  const place = (kind: Kind, pages: Pages, own: string, sheet: Sheet): string => {
    const ours = parse(String(parts.get(ownPart(parts, own))));
    const changed = numbered.has(pages) && hasPageNumber(ours);
    if (changed) withoutPageNumber(ours);
    const edge = theirs(kind, pages);
    if (!edge && !changed) return own;
    const clear = edge ? clearOf(roomOf(withoutEnd(parse(edge.xml)), kind, styles, sheet), kind, sheet) : NOTHING;
    // Sections differ only in paper, so most have the same edges.
    const key = [kind, edge ? pages : "", clear.before, clear.after, serialize(ours)].join("\n");
    const known = placed.get(key);
    if (known !== undefined) return known;
    const id = addEdge(parts, kind, edge ? joinEdge(edge, ours, kind, clear) : { xml: serialize(ours), pictures: [] });
    placed.set(key, id);
    return id;
  };
  edit(parts, DOCUMENT, (document) => {
    for (const [i, section] of all(document, "sectPr").entries()) {
      const references = KINDS.flatMap((kind) => {
        const own = ownReference(section, kind);
        const shown = PAGES.filter((pages) => pages === "default" || (has(pages) && (pages === "even" || i === 0)));
        return own === undefined
          ? []
          : shown.map((pages) => refer(section, kind, pages, place(kind, pages, own, sheetOf(section, kind))));
      });
      for (const old of childrenOf(section)) {
        if (isWord(old, "headerReference", "footerReference", "titlePg")) remove(old);
      }
      for (const one of references.reverse()) section.insertBefore(one, section.firstChild);
      // The first page of a document is in its first section.
      if (has("first") && i === 0) insert(section, create(section, "titlePg"), AFTER_TITLE_PAGE);
    }
  });
  edit(parts, "word/settings.xml", (settings) => {
    const old = child(settings, "evenAndOddHeaders");
    if (old) remove(old);
    if (has("even")) insert(settings, create(settings, "evenAndOddHeaders"), AFTER_EVEN_AND_ODD);
  });
}

function sheetOf(section: Element, kind: Kind): Sheet {
  const twips = (name: string, side: string) => Number(get(child(section, name), side));
  return { height: twips("pgSz", "h"), distance: twips("pgMar", kind) };
}

const ownReference = (section: Element, kind: Kind): string | undefined =>
  childrenOf(section)
    .find((one) => isWord(one, `${kind}Reference`))
    ?.getAttributeNS(R, "id") ?? undefined;

function refer(section: Element, kind: Kind, pages: Pages, id: string): Element {
  const reference = create(section, `${kind}Reference`, { type: pages });
  reference.setAttributeNS(R, "r:id", id);
  return reference;
}
