import type { CellPart, ComparisonCell, ComparisonRow } from "../comparison";
import type { Effort } from "../marking/effort";
import { letters } from "../shown/letters";
import type { Move } from "../alignment/order";
import { type Change, countWords } from "../marking/words";

/** The text of one requisition in a row; "" if it has none. `key` is equal for texts that say the same. */
export interface Entry {
  readonly text: string;
  readonly key: string;
  /** The id of the row in the list. */
  readonly row?: string;
}

/** A row before its state is known. `change` and `delta` describe an entry that differs from the first one. */
export interface RowDraft {
  readonly label: string;
  /** The name of its field or list. */
  readonly field: string;
  /** True for rows of an open list, which not every requisition needs. */
  readonly open?: boolean;
  readonly list?: string;
  readonly entries: readonly Entry[];
  readonly change?: (at: number, effort: Effort) => readonly Change[] | undefined;
  /** For a row of a list: the parts of an entry, and the words that it adds and removes relative to the first one. */
  readonly parts?: (at: number, effort: Effort) => Pick<ComparisonCell, "words"> & { parts: readonly CellPart[] };
  readonly delta?: (at: number) => string | undefined;
  /** For each entry, how it has moved relative to the first one. */
  readonly moves?: readonly (Move | undefined)[];
  /** True if any two entries have different positions. */
  readonly reordered?: boolean;
}

/**
 * Compares the entries of a row, with marks as far as the effort allows. Returns undefined if the row is blank in all.
 */
export function toRow(draft: RowDraft, effort: Effort): ComparisonRow | undefined {
  const cells = draft.entries.map((_, at) => toCell(draft, at, effort));
  const silent = placesOf(cells, ({ text }) => text === "");
  if (silent.length === cells.length) return undefined;
  const wrote = placesOf(cells, ({ text }) => text !== "");
  const agreed = new Set(wrote.map((at) => draft.entries[at]!.key)).size === 1;
  const absent = draft.open ? "only" : "missing";
  const state = silent.length > 0 ? absent : agreed && !draft.reordered ? "same" : "differs";
  const presence = draft.open ? `only in ${letters(wrote)}` : `not written in ${letters(silent)}`;
  const same = cells.length === 2 ? "same in both" : "same in all";
  const says = [
    silent.length > 0 ? presence : "",
    agreed ? "" : differenceOf(draft, cells, wrote),
    draft.reordered ? orderOf(cells) : "",
  ].filter((part) => part !== "");
  const { label, field, open, list } = draft;
  return {
    label,
    field,
    ...(open ? { open } : {}),
    ...(list ? { list } : {}),
    state,
    says: says.join("; ") || same,
    cells,
  };
}

function differenceOf(draft: RowDraft, cells: readonly ComparisonCell[], wrote: readonly number[]): string {
  const differing = placesOf(cells, ({ compared }) => compared === "differs");
  if (differing.length > 0) return `differs in ${letters(differing)}`;
  return draft.open ? "they differ" : `${letters(wrote)} differ`;
}

function orderOf(cells: readonly ComparisonCell[]): string {
  const moved = placesOf(cells, (cell) => cell.moved !== undefined);
  return moved.length > 0 ? `moved in ${letters(moved)}` : "in another place";
}

function toCell(draft: RowDraft, at: number, effort: Effort): ComparisonCell {
  const { entries, change, delta, moves } = draft;
  const { text, row } = entries[at]!;
  const compared = compareEntry(entries, at);
  const before = effort.refused;
  const listed = text === "" ? undefined : draft.parts?.(at, effort);
  const moved = moves?.[at];
  const like = text === "" ? -1 : entries.findIndex(({ key }) => key === entries[at]!.key);
  const cell = {
    text,
    compared,
    ...(like >= 0 && like < at ? { like } : {}),
    ...(row === undefined ? {} : { row }),
    ...listed,
    ...(moved ? { moved } : {}),
  };
  if (compared !== "differs") return cell;
  const marked = change?.(at, effort);
  const unmarked = effort.refused > before ? "too long" : change && !marked ? "too different" : undefined;
  const far = delta?.(at);
  return {
    ...cell,
    ...(marked ? { change: marked, words: countWords(marked) } : {}),
    ...(unmarked ? { unmarked } : {}),
    ...(far ? { delta: far } : {}),
  };
}

function compareEntry(entries: readonly Entry[], at: number): ComparisonCell["compared"] {
  const [baseline, entry] = [entries[0]!, entries[at]!];
  if (at === 0) return "baseline";
  if (entry.text === "") return "missing";
  if (baseline.text === "") return "only";
  return entry.key === baseline.key ? "same" : "differs";
}

const placesOf = (cells: readonly ComparisonCell[], holds: (cell: ComparisonCell) => boolean): number[] =>
  cells.flatMap((cell, at) => (holds(cell) ? [at] : []));
