import { type AnyAnswers, sameAnswer } from "../paths";
import { blankRow, type RowsField } from "../fields/rows-field";
import type { Section } from "../fields/section";

/**
 * The result of merging two edits of the same answers. Its places are the smallest units of a form: "mission" for a
 * field, "metrics.<row id>.unit" for a field of a row, "metrics.<row id>" for a row that one side added or removed.
 */
export interface Merge {
  /** My answers, with everything that only the others changed. If both changed the same place, mine. */
  readonly answers: AnyAnswers;
  /** The places that only the others changed. */
  readonly theirs: readonly string[];
  /** The places that both changed differently. */
  readonly overlaps: readonly string[];
}

type AnyRow = AnyAnswers & { readonly id: string };
/** Three versions of the same thing: the common base, mine, and theirs. */
type Three<T> = readonly [base: T, mine: T, theirs: T];

interface Notes {
  readonly theirs: string[];
  readonly overlaps: string[];
}

/** Merges two edits of a section. If both changed the order of rows, mine is kept without an overlap. */
export function merge(section: Section, ...[base, mine, theirs]: Three<AnyAnswers>): Merge {
  const notes: Notes = { theirs: [], overlaps: [] };
  const answers = Object.entries(section.fields).map(([name, field]) => {
    const three = [base[name], mine[name], theirs[name]] as const;
    const merged =
      field.kind === "rows" ? mergeRows(name, field, three as Three<AnyRow[]>, notes) : settle(name, three, notes);
    return [name, merged] as const;
  });
  return { answers: Object.fromEntries(answers), ...notes };
}

function settle(path: string, [base, mine, theirs]: Three<unknown>, notes: Notes): unknown {
  if (sameAnswer(mine, theirs) || sameAnswer(base, theirs)) return mine;
  const untouched = sameAnswer(base, mine);
  (untouched ? notes.theirs : notes.overlaps).push(path);
  return untouched ? theirs : mine;
}

function mergeRows(name: string, field: RowsField, lists: Three<AnyRow[]>, notes: Notes): AnyRow[] {
  return mergeOrder(lists).flatMap((id) => {
    const rows = lists.map((list) => list.find((row) => row.id === id)) as unknown as Three<AnyRow | undefined>;
    return mergeRow(`${name}.${id}`, field, rows, notes) ?? [];
  });
}

/** A row after both edits; undefined if it is removed. */
function mergeRow(path: string, field: RowsField, [base, mine, theirs]: Three<AnyRow | undefined>, notes: Notes) {
  if (mine && theirs) {
    const start: AnyAnswers = base ?? blankRow(field.fields, mine.id);
    const inner = Object.keys(field.fields).map((key) => [
      key,
      settle(`${path}.${key}`, [start[key], mine[key], theirs[key]], notes),
    ]);
    return { ...mine, ...(Object.fromEntries(inner) as AnyAnswers) };
  }
  // Here at most one side has the row: that side added it, or the other removed it.
  return settle(path, [base, mine, theirs], notes) as AnyRow | undefined;
}

/** The ids of all rows, in the order of the side that moved some. */
function mergeOrder(lists: Three<AnyRow[]>): string[] {
  const [base, mine, theirs] = lists.map(idsOf) as unknown as Three<string[]>;
  const isMoved = (ids: readonly string[]) => {
    const common = ids.filter((id) => base.includes(id));
    return common.join() !== base.filter((id) => ids.includes(id)).join();
  };
  return isMoved(theirs) && !isMoved(mine) ? interleaved(theirs, mine) : interleaved(mine, theirs);
}

const idsOf = (rows: readonly AnyRow[]): string[] => rows.map(({ id }) => id);

/** All ids of both, in the order of the first. An id that only the second has comes after the one it follows there. */
function interleaved(leading: readonly string[], other: readonly string[]): string[] {
  const order = [...leading];
  other.forEach((id, at) => {
    if (order.includes(id)) return;
    const before = other.slice(0, at).findLast((earlier) => order.includes(earlier));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

/** The answers of one edit, with the other's in the given places, as `merge` names them. */
export function withTheirs(
  section: Section,
  mine: AnyAnswers,
  theirs: AnyAnswers,
  places: readonly string[],
): AnyAnswers {
  const wanted = new Set(places);
  const answers = Object.entries(section.fields).map(([name, field]) => {
    if (field.kind !== "rows") return [name, wanted.has(name) ? theirs[name] : mine[name]];
    const [own, others] = [mine[name] as AnyRow[], theirs[name] as AnyRow[]];
    const rows = interleaved(idsOf(own), idsOf(others)).flatMap((id) => {
      const [row, other] = [own, others].map((list) => list.find((one) => one.id === id));
      if (wanted.has(`${name}.${id}`)) return other ?? [];
      const inner = Object.keys(field.fields).filter((key) => wanted.has(`${name}.${id}.${key}`));
      return row ? { ...row, ...Object.fromEntries(inner.map((key) => [key, (other ?? row)[key]])) } : [];
    });
    return [name, rows];
  });
  return Object.fromEntries(answers) as AnyAnswers;
}
