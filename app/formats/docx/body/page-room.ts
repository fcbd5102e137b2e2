import type { Block, Cell } from "../../../documents/blocks/document";
import { textOf } from "../../../documents/blocks/words";
import { type Look, millimetres, twips } from "../styles/look";
import { type ParagraphStyle, paragraphStyles } from "../styles/paragraph-styles";
import type { Placed } from "./placed";
import { stylesFor } from "../styles/styles";
import { columnWidths } from "./tables";

/** The lowest row in a form: space for two lines of handwriting. */
export const FORM_ROW = millimetres(18) + 1;

/** Space above and below the text of a form cell, and below a table. */
const CELL_PADDING = twips(8.5);
const GAP = twips(8);
/** Approximate height of a line and width of a letter, relative to the font size. */
const LINE = 1.24;
const LETTER = 0.5;
/** How much more space text may need in a company's fonts, sizes and spacing, within their limits. */
const IN_A_COMPANYS_STYLE = 1.15;
/** Reserve for fonts that are wider than ours. */
const SPARE = twips(22);
/**
 * The real height of text and tables relative to this estimate, which is conservative. If a font needs more, a skipped
 * page break only moves the whole block to the next page.
 */
const MEASURE = 0.87;

const TEXTS: { readonly [type in Block["type"]]?: ParagraphStyle } = {
  lead: "Lead",
  paragraph: "Normal",
  note: "Note",
  question: "Question",
};

/** The height in twips of each row of a form that fills the space left by the other blocks of its page. */
export function sharedRowHeight(placed: readonly Placed[], at: number, look: Look, landscape: boolean): number {
  const form = placed[at]!.block;
  if (form.type !== "form" || form.rows.length === 0) return FORM_ROW;
  const { sheet, textWidth, slack } = roomOf(look, landscape);
  const measure = measureOf(look);
  const used = pageAt(placed, at).reduce(
    (sum, { block }) => sum + heightOf(block, block === form, textWidth, measure),
    0,
  );
  return Math.max(FORM_ROW, Math.floor((sheet - used * slack - SPARE) / form.rows.length));
}

/** Returns the blocks without the spared page breaks that are not needed. */
export function withoutSpared(placed: readonly Placed[], look: Look, landscape: boolean): readonly Placed[] {
  if (!placed.some(({ spared }) => spared)) return placed;
  const { sheet, textWidth } = roomOf(look, landscape);
  const measure = measureOf(look);
  const result = [...placed];
  placed.forEach((one, at) => {
    if (!one.spared) return;
    const page = pageAt(result.with(at, { ...one, newPage: false }), at);
    const used = page.reduce((sum, { block }) => sum + heightOf(block, false, textWidth, measure), 0);
    if (used * MEASURE <= sheet) result[at] = { ...one, newPage: false };
  });
  return result;
}

/** Everything on the page of a block. */
function pageAt(placed: readonly Placed[], at: number): readonly Placed[] {
  const first = placed.findLastIndex(({ newPage }, i) => newPage && i <= at);
  const next = placed.findIndex(({ newPage }, i) => newPage && i > at);
  return placed.slice(Math.max(0, first), next < 0 ? undefined : next);
}

/** The height and width in twips for the text of a page, and how much more than the estimate text may need. */
function roomOf({ size, margin, width, wideWidth, headerHeight }: Look, landscape: boolean) {
  const sheet = (landscape ? size.width : size.height) - margin.top - margin.bottom - (headerHeight ?? 0);
  const slack = headerHeight === undefined ? 1 : IN_A_COMPANYS_STYLE;
  return { sheet, textWidth: landscape ? wideWidth : width, slack };
}

type Measure = (style: ParagraphStyle, text: string, width: number) => number;

function heightOf(block: Block, isShared: boolean, width: number, measure: Measure): number {
  switch (block.type) {
    case "heading":
      return measure(`Heading${block.level}`, block.text, width);
    case "list":
      return block.items.reduce((sum, item) => sum + measure("ListBullet", textOf(item), width), 0);
    case "form":
    case "table": {
      const widths = columnWidths(block.columns, width);
      const row = (cells: readonly Cell[], style: ParagraphStyle) =>
        Math.max(
          ...cells.map((cell, i) => cell.reduce((sum, text) => sum + measure(style, textOf(text), widths[i]!), 0)),
        );
      const head = row(
        block.columns.map(({ head }) => [[{ text: head }]]),
        "TableHeading",
      );
      const least = block.type === "form" ? FORM_ROW : 0;
      const rows = isShared ? [] : block.rows.map((cells) => Math.max(least, row(cells, "TableText") + CELL_PADDING));
      return head + CELL_PADDING + rows.reduce((sum, height) => sum + height, 0) + GAP;
    }
    default: {
      const style = TEXTS[block.type];
      return style && "text" in block && typeof block.text !== "string" ? measure(style, textOf(block.text), width) : 0;
    }
  }
}

/** The height of a text in a style and a width, in twips. */
function measureOf(look: Look): Measure {
  const styles = new Map(paragraphStyles(look).map((style) => [style.id, style]));
  const { run, paragraph } = stylesFor("en-US", look).default?.document ?? {};
  const own = (id: string | undefined): { size: number; before: number; after: number; line: number } => {
    const style = styles.get(id ?? "");
    const based = style
      ? own(style.basedOn)
      : {
          size: Number(run?.size ?? 21),
          before: 0,
          after: Number(paragraph?.spacing?.after ?? 0),
          line: paragraph?.spacing?.line ?? 240,
        };
    const { size, before, after, line } = { ...style?.run, ...style?.paragraph?.spacing };
    return {
      size: size === undefined ? based.size : Number(size),
      before: Number(before ?? based.before),
      after: Number(after ?? based.after),
      line: line ?? based.line,
    };
  };
  return (id, text, width) => {
    const { size, before, after, line } = own(id);
    // Sizes are in half points, line heights in 240ths.
    const lines = Math.max(1, Math.ceil((text.length * size * 10 * LETTER) / width));
    return before + lines * size * 10 * LINE * (line / 240) + after;
  };
}
