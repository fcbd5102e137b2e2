import { defaultParagraph, stylesById } from "../styles/clean-styles";
import { EMU, type Float, floatsIn, lengthIn } from "./edge-floats";
import { type Effective, effective } from "../styles/effective";
import { layer } from "../styles/property-order";
import { all, child, childrenOf, elementsIn, get, isWord, remove, valueOf } from "../package/xml";

/** The sheet of a header or footer, in twips. */
export interface Sheet {
  readonly height: number;
  /** From the edge of the sheet to the header or the footer. */
  readonly distance: number;
}

/** The height of a header or footer, in twips, estimated without typesetting it. */
export interface EdgeRoom {
  /** Of its paragraphs and tables. */
  readonly height: number;
  /** How far from the edge of the sheet drawings reach that are positioned relative to the sheet. */
  readonly reach: number;
  /** How far drawings reach below the text that are positioned relative to it. */
  readonly below: number;
}

/** Space to leave free above and below our line, which is below the company's. */
export interface Clear {
  readonly before: number;
  readonly after: number;
}
export const NOTHING: Clear = { before: 0, after: 0 };

/** Approximate height of a line and width of a letter, relative to the font size. */
const LINE = 1.22;
const LETTER = 0.5;
/** The approximate text width of an A4 page, and Word's padding on both sides of a cell. */
const WIDTH = 9600;
const CELL_SIDES = 216;
/** Anything taller than this share of a sheet, or further from its edge, is a background. */
const MOST = 1 / 3;

/** Estimates the size of a header or footer; `styles` are the styles it uses. */
export function roomOf(edge: Element, kind: "header" | "footer", styles: Element, sheet: Sheet): EdgeRoom {
  const byId = stylesById(styles);
  const normal = defaultParagraph(styles);
  const sum = (elements: readonly Element[], width: number): number =>
    elements.reduce((height, one) => height + heightOf(one, width), 0);
  const heightOf = (one: Element, width: number): number => {
    if (isWord(one, "tbl")) return heightOfTable(one, sum);
    if (!isWord(one, "p")) return 0;
    const style = byId.get(valueOf(child(one, "pPr"), "pStyle") ?? "") ?? normal;
    return heightOfParagraph(one, effective(styles, style, byId), width);
  };
  const height = sum(childrenOf(edge), WIDTH);
  const most = sheet.height * MOST;
  const floats = floatsIn(edge, sheet.height).filter((one) => one.height <= most);
  const far = ({ top, height: own }: Float) => (kind === "header" ? top + own : sheet.height - top);
  const furthest = (from: Float["from"], reach: (one: Float) => number) =>
    Math.max(0, ...floats.filter((one) => one.from === from).map(reach));
  return {
    height: Math.round(height),
    reach: Math.round(furthest("sheet", (one) => (far(one) <= most ? far(one) : 0))),
    below: Math.round(furthest("text", (one) => (one.top > most ? 0 : one.top + one.height - height))),
  };
}

/** The space that keeps our line clear of drawings. */
export function clearOf({ height, reach, below }: EdgeRoom, kind: "header" | "footer", { distance }: Sheet): Clear {
  if (kind === "footer") return { before: below, after: Math.max(0, reach - distance) };
  return { before: Math.max(below, reach - distance - height), after: 0 };
}

/** Removes blank paragraphs at the end, because ours follow: after a table, Word always has one. Returns `edge`. */
export function withoutEnd(edge: Element): Element {
  for (let last = lastOf(edge); last && isWord(last, "p") && isBlankLine(last); last = lastOf(edge)) remove(last);
  return edge;
}

const lastOf = (edge: Element) => childrenOf(edge).at(-1);

const isBlankLine = (paragraph: Element) =>
  elementsIn(paragraph).every((one) => !isWord(one, "t", "drawing", "pict", "sym", "fldChar", "fldSimple", "pBdr")) &&
  elementsIn(paragraph).every(({ localName }) => localName !== "AlternateContent");

function heightOfTable(table: Element, sum: (elements: readonly Element[], width: number) => number): number {
  const rows = childrenOf(table).filter((one) => isWord(one, "tr"));
  return rows.reduce((height, row) => {
    const cells = childrenOf(row).filter((one) => isWord(one, "tc"));
    const heights = cells.map((cell) => {
      const width = Number(get(child(child(cell, "tcPr"), "tcW"), "w")) || WIDTH / cells.length;
      return sum(childrenOf(cell), Math.max(width - CELL_SIDES, CELL_SIDES));
    });
    return height + Math.max(Number(valueOf(child(row, "trPr"), "trHeight")) || 0, ...heights);
  }, 0);
}

function heightOfParagraph(paragraph: Element, style: Effective, width: number): number {
  layer("pPr", style.pPr, child(paragraph, "pPr"));
  // Text in a frame is beside the rest.
  if (child(style.pPr, "framePr")) return 0;
  const spacing = child(style.pPr, "spacing");
  const twips = (name: string) => Number(get(spacing, name)) || 0;
  const sizes = all(paragraph, "r").flatMap((run) => Number(valueOf(child(run, "rPr"), "sz")) || []);
  const size = 10 * Math.max(...(sizes.length > 0 ? sizes : [Number(valueOf(style.rPr, "sz")) || 20]));
  const own = elementsIn(paragraph).filter((one) => !isBeside(one));
  const letters = own.reduce((count, one) => count + (isWord(one, "t") ? (one.textContent ?? "").length : 0), 0);
  const breaks = own.filter((one) => isWord(one, "br")).length;
  const lines = Math.max(1, Math.ceil((letters * size * LETTER) / width)) + breaks;
  const isMultiple = (get(spacing, "lineRule") ?? "auto") === "auto";
  const line = isMultiple ? size * LINE * ((twips("line") || 240) / 240) : twips("line");
  const picture = Math.max(0, ...own.map(heightInLine));
  return twips("before") + Math.max(lines * line, picture + (lines - 1) * line) + twips("after");
}

/** True if an element is in a floating drawing or in its fallback for older programs. */
function isBeside(element: Element): boolean {
  for (let at = element.parentNode as Element | null; at?.nodeType === 1; at = at.parentNode as Element | null) {
    if (["anchor", "Fallback", "txbxContent"].includes(at.localName)) return true;
  }
  return false;
}

/** The height of a picture inside a line of text. */
function heightInLine(one: Element): number {
  const extent = one.localName === "inline" && childrenOf(one).find(({ localName }) => localName === "extent");
  if (extent) return Number(extent.getAttribute("cy")) / EMU;
  const style = one.localName === "shape" ? (one.getAttribute("style") ?? "") : "";
  return /position:\s*absolute/.test(style) ? 0 : lengthIn(style, "height");
}
