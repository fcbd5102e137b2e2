import type { ComparisonCell, ComparisonRow } from "./comparison";
import type { Effort } from "./effort";
import { letters } from "./letters";
import { type Change, countWords } from "./words";

/** What one requisition says in a row; `text` is "" where it says nothing, `key` is equal for what says the same. */
export interface Entry {
  readonly text: string;
  readonly key: string;
  /** The id of the row of a list that says it. */
  readonly row?: string;
}

/** A row before it is judged. `change` and `delta` describe an entry that differs from the first one. */
export interface RowDraft {
  readonly label: string;
  /** The name of the field or list that it is of. */
  readonly field: string;
  /** True for rows of an open list, which not everybody need have. */
  readonly open?: boolean;
  readonly entries: readonly Entry[];
  readonly change?: (at: number, effort: Effort) => readonly Change[] | undefined;
  readonly delta?: (at: number) => string | undefined;
}

/** Judges a row, with marks as far as the effort goes; undefined if nobody wrote anything. */
export function toRow(draft: RowDraft, effort: Effort): ComparisonRow | undefined {
  const cells = draft.entries.map((_, at) => toCell(draft, at, effort));
  const wrote = placesOf(cells, ({ text }) => text !== "");
  const silent = placesOf(cells, ({ text }) => text === "");
  if (wrote.length === 0) return undefined;
  const agreed = new Set(wrote.map((at) => draft.entries[at]!.key)).size === 1;
  const absent = draft.open ? "only" : "missing";
  const state = silent.length > 0 ? absent : agreed ? "same" : "differs";
  const differing = placesOf(cells, ({ compared }) => compared === "differs");
  const differs =
    differing.length > 0 ? `differs in ${letters(differing)}` : draft.open ? "they differ" : `${letters(wrote)} differ`;
  const same = cells.length === 2 ? "same in both" : "same in all";
  const presence = draft.open ? `only in ${letters(wrote)}` : `not written in ${letters(silent)}`;
  const says = silent.length === 0 ? (agreed ? same : differs) : agreed ? presence : `${presence}; ${differs}`;
  const { label, field, open } = draft;
  return { label, field, ...(open ? { open } : {}), state, says, cells };
}

function toCell({ entries, change, delta }: RowDraft, at: number, effort: Effort): ComparisonCell {
  const { text, row } = entries[at]!;
  const compared = compareEntry(entries, at);
  const cell = { text, compared, ...(row === undefined ? {} : { row }) };
  if (compared !== "differs") return cell;
  const before = effort.refused;
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
