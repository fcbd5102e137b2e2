import type { CellPart, ComparisonCell } from "../comparison";

/**
 * The visible parts of a cell, by line. These are all parts, or with `only` those that are not the same in all plus the
 * main ones. A cell always shows at least something. Short facts next to each other share a line: "Design and
 * research", "Partners in the work". So do the parts of a fixed row, such as a decision.
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

/** Separates the parts of one line. */
export const JOINT = " · ";
