import type { RowsField } from "../../requisition/fields/rows-field";
import type { CellPart } from "../comparison";
import type { Effort } from "./effort";
import { markLines } from "./lines";
import { FIGURES_PART, partName, type RowPart } from "../rows/row-text";
import { countWords, ifReadable, markWords, replaced } from "./words";

/** The parts of a row for display. `same` has the names of those that are equal in all rows of the match. */
export const plainParts = (parts: readonly RowPart[], same: ReadonlySet<string>): CellPart[] =>
  parts.map((part) => toCellPart(part, undefined, same));

/** The same, marked against the baseline's. A part that only the baseline has is included without text. */
export function markedParts(
  field: RowsField,
  before: readonly RowPart[],
  after: readonly RowPart[],
  same: ReadonlySet<string>,
  effort: Effort,
): CellPart[] {
  const names = [FIGURES_PART, ...Object.keys(field.fields)];
  const pairs = names.map((name) => [before, after].map((parts) => parts.find((part) => part.name === name)));
  return pairs.flatMap(([was, is]) => {
    if (!is) return was ? [{ name: was.name, lead: partName(field, was.name), text: "", same: false }] : [];
    return [toCellPart(is, was ? marked(field, was, is, effort) : replaced("", is.value), same)];
  });
}

const toCellPart = (
  { name, lead, value, main, strong, brief, fact }: RowPart,
  change: CellPart["change"],
  same: ReadonlySet<string>,
): CellPart => ({
  name,
  lead,
  text: value,
  same: same.has(name),
  ...(main ? { main } : {}),
  ...(strong ? { strong } : {}),
  ...(brief ? { brief } : {}),
  ...(fact ? { fact } : {}),
  ...(change ? { change } : {}),
});

const marked = (field: RowsField, was: RowPart, is: RowPart, effort: Effort) =>
  ifReadable(
    field.fields[is.name]?.kind === "lines"
      ? markLines(was.value.split("\n"), is.value.split("\n"), effort)
      : markWords(was.value, is.value, effort),
  );

/** Counts the added and removed words of a row. A part that is too different to be marked counts as replaced. */
export function countPartWords(before: readonly RowPart[], after: readonly CellPart[]) {
  const changes = after.flatMap(({ name, text, change }) => {
    const was = before.find((part) => part.name === name)?.value ?? "";
    return was === text ? [] : (change ?? replaced(was, text));
  });
  return countWords(changes);
}
