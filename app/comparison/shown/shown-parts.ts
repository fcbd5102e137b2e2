import type { CellPart, ComparisonCell } from "../comparison";

/**
 * The parts of a cell that are shown, by line: all, or with "differences only" those that are not common to all, plus
 * those people always look for. A cell is never empty. Short facts share a line: "Design and research", "Partners in
 * the work"; so do the parts of a fixed row, such as a decision.
 */
export function shownParts(
  { parts = [] }: Pick<ComparisonCell, "parts">,
  only: boolean,
  isFixed: boolean,
): readonly (readonly CellPart[])[] {
  const choices = only ? [parts.filter(({ same, main }) => main || !same), parts.filter(({ brief }) => brief)] : [];
  const shown = choices.find(({ length }) => length > 0) ?? parts;
  const lines: CellPart[][] = [];
  for (const part of shown) {
    const line = lines.at(-1);
    if (line && (isFixed || (part.fact && line[0]?.fact))) line.push(part);
    else lines.push([part]);
  }
  return lines;
}

/** Between parts of one line. */
export const JOINT = " · ";
