import type { Block, Cell, Column } from "./document";
import { textOf } from "./words";

/**
 * A table of answers without the columns that no one has filled in; the first column stays, and those left share the
 * whole width in the same proportions. Nothing if there are no rows.
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

/** Columns that share the whole width in the proportions of their shares. */
export function asPercentages(columns: readonly Column[]): Column[] {
  const width = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => Math.floor((share * 100) / width));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  return columns.map((column, i) => ({ ...column, share: shares[i]! + (i === 0 ? rest : 0) }));
}
