import type { CellPart, ComparisonCell, ComparisonRow } from "../comparison";

/** Rows of one list that only one requisition has, side by side instead of one below the other. */
export interface Fold {
  /** The name of their list: "Success metrics". */
  readonly list: string;
  /** For each requisition the rows that only it has, in the order of its list. */
  readonly only: readonly (readonly OnlyRow[])[];
}

export interface OnlyRow {
  readonly label: string;
  readonly cell: ComparisonCell;
  /** The gist of the row, for places without room for all of it. */
  readonly brief: readonly CellPart[];
}

/** True if the first part of a row contains its short name, so that showing both would repeat it. */
export function repeatsLabel({ label }: Pick<OnlyRow, "label">, parts: readonly Pick<CellPart, "text">[]): boolean {
  return parts[0]?.text.toLowerCase().includes(label.replace(/…$/, "").toLowerCase()) ?? false;
}

/** A row, or several that are folded into one. */
export type Folded =
  { readonly row: ComparisonRow; readonly fold?: never } | { readonly row?: never; readonly fold: Fold };

/** Folds the rows of each list that only one requisition has into one row, after the rows that several have. */
export function folded(rows: readonly ComparisonRow[]): Folded[] {
  const shown: Folded[] = [];
  rows.forEach((row, i) => {
    if (!isOnlyInOne(row)) shown.push({ row });
    if (!row.open || rows[i + 1]?.field === row.field) return;
    const own = rows.filter((other) => other.field === row.field && isOnlyInOne(other));
    if (own.length > 0) shown.push({ fold: foldOf(own) });
  });
  return shown;
}

const isOnlyInOne = ({ open, cells }: ComparisonRow): boolean =>
  open === true && cells.filter(({ text }) => text !== "").length === 1;

function foldOf(rows: readonly ComparisonRow[]): Fold {
  const [{ list = "", cells: columns }] = rows as [ComparisonRow];
  const onlyIn = (at: number) =>
    rows.flatMap(({ label, cells }): OnlyRow[] => {
      const cell = cells[at]!;
      const brief = cell.parts?.filter((part) => part.brief) ?? [];
      return cell.text === "" ? [] : [{ label, cell, brief }];
    });
  return { list, only: columns.map((_, at) => onlyIn(at)) };
}
