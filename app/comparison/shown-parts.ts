import type { CellPart, ComparisonCell } from "./comparison";

/**
 * The parts of a cell that are shown: all, or where only differences are asked for those that not everybody says alike, with
 * what one looks for in any case. A cell always shows something of what it says.
 */
export function shownParts({ parts = [] }: Pick<ComparisonCell, "parts">, only: boolean): readonly CellPart[] {
  const choices = only ? [parts.filter(({ same, main }) => main || !same), parts.filter(({ brief }) => brief)] : [];
  return choices.find((shown) => shown.length > 0) ?? parts;
}
