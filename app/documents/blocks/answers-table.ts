import type { Block, Cell, Column } from "./document";
import { textOf } from "./words";

/**
 * A table of answers without its empty columns. The first column always stays; the remaining ones share the full width
 * in the same proportions. Nothing if there are no rows.
 */
export function answersTable(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  const isFilled = (at: number) => rows.some((row) => row[at]?.some((text) => textOf(text).trim() !== ""));
  const kept = columns.map((_, at) => at).filter((at) => at === 0 || isFilled(at));
  return [
    {
      type: "table",
      caption,
      columns: asPercentages(kept.map((at) => columns[at]!)),
      rows: rows.map((row) => kept.map((at) => row[at] ?? [])),
    },
  ];
}

/** The columns with their shares scaled to add up to 100, in the same proportions. */
export function asPercentages(columns: readonly Column[]): Column[] {
  const width = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => Math.floor((share * 100) / width));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  return columns.map((column, i) => ({ ...column, share: shares[i]! + (i === 0 ? rest : 0) }));
}
