import type { CellPart, ComparisonCell } from "./comparison";

/**
 * The parts of a cell that are shown: all, or where only differences are asked for those that not everybody says alike, with what one looks for in any case. A cell always shows something of what it says.
 */
export function shownParts({ parts = [] }: Pick<ComparisonCell, "parts">, only: boolean): readonly CellPart[] {
  const shown = only ? parts.filter(({ same, main }) => main || !same) : parts;
  return shown.length > 0 ? shown : parts.slice(0, 1);
}
