import type { Look } from "../../styles/look";
import { defaultParagraph, stylesById } from "../styles/clean-styles";
import { type Sheet, clearOf, roomOf, withoutEnd } from "./edge-room";
import { effective } from "../styles/effective";
import { GAPS } from "./join-edge";
import { fontWidth } from "../styles/font-widths";
import type { Edge, Pages, StyleSource } from "../style-source";
import { parse } from "../package/xml";

/** The height of our line below the company's. */
const OURS = 210;

/** The smallest scale of our type because of a header: in documents with fixed pages, and in all others. */
const LEAST = { tight: 0.92, free: 0.95 } as const;

/** Text is at least 8 points in any font. */
const SMALLEST = 8 / 10.5;

/**
 * Fits a look to a company's style: smaller type in a wide font, pages as high as its header and footer leave them, and
 * smaller type for some of that loss, most in documents with fixed pages.
 */
export function fitted(look: Look, source: StyleSource): Look {
  const styles = parse(source.styles);
  const theme = source.theme === undefined ? undefined : parse(source.theme);
  const normal = defaultParagraph(styles);
  const byId = stylesById(styles);
  const width = Math.max(1, fontWidth(effective(styles, normal, byId).rPr, theme));
  const lost = (pages: Pages) =>
    lostTo("header", source.headers[pages], styles, look) + lostTo("footer", source.footers[pages], styles, look);
  const used = Math.max(lost("default"), lost("even"));
  const sheet = look.size.height - look.margin.top - look.margin.bottom;
  const left = Math.max(LEAST[look.scale === 1 ? "free" : "tight"], 1 - Math.max(used, lost("first")) / sheet);
  return { ...look, scale: Math.max(SMALLEST, (look.scale * left) / width), headerHeight: used };
}

/** How far a header or footer exceeds its margin. */
function lostTo(
  kind: "header" | "footer",
  edge: Edge | undefined,
  styles: Element,
  { size, margin, scale }: Look,
): number {
  if (!edge || edge.blank) return 0;
  const sheet: Sheet = { height: size.height, distance: margin[kind] };
  const room = roomOf(withoutEnd(parse(edge.xml)), kind, styles, sheet);
  const { before, after } = clearOf(room, kind, sheet);
  // A kit, which may have any length, names its round in a second line.
  const ours = kind === "header" && scale === 1 ? 2 * OURS : OURS;
  const margins = kind === "header" ? margin.top : margin.bottom;
  return Math.max(0, sheet.distance + room.height + before + after + ours + GAPS.line + GAPS.text - margins);
}
