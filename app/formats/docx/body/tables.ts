import {
  BuilderElement,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type ITableOptions,
  type ITableRowOptions,
  type Paragraph,
  WidthType,
  XmlComponent,
} from "docx";
import type { Block, Cell, Column, Mark, Shade } from "../../../documents/blocks/document";
import { rowMark, tableMark, withMark } from "../../../documents/blocks/marks";
import { textOf } from "../../../documents/blocks/words";
import { cellParagraphs } from "./cells";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { cellProperties, PlainCell } from "../package/plain";
import { type Flow, isKept, isRightToLeft, paragraph, printable } from "./text";
import { shaded } from "../styles/shading";
import { tracked } from "../package/tracking";

export type TableBlock = Extract<Block, { readonly type: "table" | "form" }>;

/** A table of up to this many rows stays on one page. */
const SHORT = 4;

/**
 * A row with more lines may be split. Otherwise it could leave a large part of a page blank; four such rows fill a
 * landscape page.
 */
const MOST_LINES = 12;

/** The approximate width of a letter in a table, in twips. */
const LETTER = 90;

/** Widths in whole twips that add up to the text width (in twips), whatever the sum of the shares. */
export function columnWidths(columns: readonly Column[], textWidth: number): number[] {
  const sum = columns.reduce((all, { share }) => all + share, 0);
  let shares = 0;
  let used = 0;
  return columns.map(({ share }) => {
    shares += share;
    const width = Math.round((shares / sum) * textWidth) - used;
    used += width;
    return width;
  });
}

/** A table or a form, with its header row repeated on each page. `flow` is for its first row, `rowHeight` for forms. */
export function table(block: TableBlock, flow: Flow, textWidth: number, rowHeight: number): Table {
  const { columns, rows } = block;
  const widths = columnWidths(columns, textWidth);
  const plain = widths.map(cellProperties);
  const rightToLeft = isRightToLeft(columns[0]?.head ?? "") ?? false;
  const { tracking } = flow;
  const direction: Flow = { ...(rightToLeft ? { bidirectional: true } : {}), ...(tracking ? { tracking } : {}) };
  const whole = tableMark(columns);
  const isTotal = (place: number) => block.type === "table" && block.total === true && place === rows.length - 1;

  const row = (
    cells: readonly Paragraph[][],
    change: Mark | undefined,
    shades: readonly (Shade | undefined)[],
    options: Omit<ITableRowOptions, "children">,
  ) =>
    new TableRow({
      ...options,
      ...tracked(tracking, change),
      children: columns.map((column, i) => {
        const [size, children] = [widths[i] ?? 0, cells[i] ?? []];
        const looks = { ...tracked(tracking, whole ? undefined : column.change), ...shaded(shades[i]) };
        return Object.keys(looks).length === 0
          ? new PlainCell(plain[i]!, children)
          : new TableCell({ width: { size, type: WidthType.DXA }, ...looks, children });
      }),
    });

  const head = row(
    columns.map((column) => {
      const text = withMark(column.head, column.change);
      return [paragraph(headStyle(block, column), text, { ...direction, ...flow, end: [] })];
    }),
    whole,
    [],
    { tableHeader: true, cantSplit: true },
  );
  const body = rows.map((cells, place) => {
    const isWhole = isShort(cells, widths);
    return row(
      columns.map((column, i) =>
        cellParagraphs(cellStyle(column, isLabel(cells, i), isTotal(place)), cells[i] ?? [], direction),
      ),
      whole ?? rowMark(cells),
      (block.type === "table" && block.shades?.[place]) || [],
      {
        ...(block.type === "form" ? { height: { value: rowHeight, rule: HeightRule.ATLEAST } } : {}),
        ...(isWhole ? { cantSplit: true } : {}),
        ...(isWhole && isKept(place, rows.length, SHORT) ? { keepNext: true } : {}),
      },
    );
  });

  return new CaptionedTable(printable(block.caption), {
    style: block.type === "form" ? "JDForm" : "JDTable",
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: isTotal(rows.length - 1),
      lastColumn: false,
      noHBand: block.type === "form",
      noVBand: true,
    },
    ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
    rows: [head, ...body],
  });
}

/** True if every cell of a row has few enough lines to stay on one page. */
const isShort = (cells: readonly Cell[], widths: readonly number[]): boolean =>
  widths.every((width, i) => {
    const lines = (cells[i] ?? []).flatMap((text) => textOf(text).split("\n"));
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / width)), 0) <= MOST_LINES;
  });

function headStyle({ type }: TableBlock, { numeric }: Column): ParagraphStyle {
  if (type === "form") return "FormHeading";
  return numeric ? "TableHeadingNumber" : "TableHeading";
}

/** True for the first cell of a row, which is its label, unless it is a field. */
const isLabel = (cells: readonly Cell[], place: number): boolean =>
  place === 0 && !cells[0]?.some((text) => text.some(({ control }) => control));

function cellStyle({ numeric }: Column, label: boolean, total: boolean): ParagraphStyle {
  if (total) return numeric ? "TableTotalNumber" : "TableTotal";
  if (label) return "TableLabel";
  return numeric ? "TableNumber" : "TableText";
}

/** A table with alternative text, for which docx has no option. */
class CaptionedTable extends Table {
  constructor(caption: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error("docx no longer begins a table with its properties");
    properties["root"].push(
      new BuilderElement({ name: "w:tblCaption", attributes: { value: { key: "w:val", value: caption } } }),
    );
  }
}
