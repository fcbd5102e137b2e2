import { asPercentages } from "../blocks/answers-table";
import type { Block, Cell, Column } from "../blocks/document";
import { marked } from "../blocks/marks";
import { markText } from "./mark-text";
import { overlaid } from "./overlay";
import { textOf } from "../blocks/words";

export type TableBlock = Extract<Block, { readonly type: "table" | "form" }>;
type Row = readonly Cell[];

/** A column of two versions, and its position in the rows of each version that has it. */
interface Place {
  readonly column: Column;
  readonly was?: number;
  readonly is?: number;
}

/**
 * Merges two versions of a table, with the columns of both. Rows match by first cell, or by most of their words.
 * Undefined if the first columns differ, because then rows cannot be matched.
 */
export function redlineTable(before: TableBlock, after: TableBlock): TableBlock | undefined {
  const places = columnPlaces(before.columns, after.columns);
  if (places[0]?.was === undefined || places[0].is === undefined) return undefined;
  const rows = overlaid<Row, Row>(before.rows, after.rows, {
    know: (row) => ({ sort: "", name: textIn(row[0]), text: row.map(textIn).join(" ") }),
    both: (was, is) => [places.map((place) => markCell(cellAt(was, place.was), cellAt(is, place.is)))],
    only: (row, change) => {
      // An empty row cannot show that it was removed.
      if (change === "removed" && row.every((cell) => textIn(cell) === "")) return [];
      const at = change === "removed" ? "was" : "is";
      return [places.map((place) => cellAt(row, place[at]).map((text) => marked(text, change)))];
    },
  });
  return { ...after, columns: asPercentages(places.map(({ column }) => column)), rows };
}

function columnPlaces(before: readonly Column[], after: readonly Column[]): Place[] {
  const numbered = (columns: readonly Column[]) => columns.map((column, at) => ({ column, at }));
  return overlaid<{ column: Column; at: number }, Place>(numbered(before), numbered(after), {
    know: ({ column: { head } }) => ({ sort: head, name: head, text: head }),
    both: (was, is) => [{ column: is.column, was: was.at, is: is.at }],
    only: ({ column, at }, change) => [
      { column: { ...column, change }, ...(change === "removed" ? { was: at } : { is: at }) },
    ],
  });
}

const cellAt = (row: Row, place: number | undefined): Cell => (place === undefined ? [] : (row[place] ?? []));
const textIn = (cell: Cell | undefined): string => (cell ?? []).map(textOf).join(" ");

/** The paragraphs of a cell are matched by position. */
const markCell = (before: Cell, after: Cell): Cell =>
  overlaid(before, after, {
    know: (text) => ({ sort: "", name: "paragraph", text: textOf(text) }),
    both: (was, is) => [markText(was, is)],
    only: (text, change) => [marked(text, change)],
  });
