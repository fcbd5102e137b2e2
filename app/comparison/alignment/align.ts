import { similarity } from "./similarity";

/** The properties of a row that are used to match rows of several lists. */
export interface Subject {
  /** Its row id. The same id in two lists means a common origin, such as a role type or a copy. */
  readonly id: string;
  /** What it is about, see `contentWords`. */
  readonly about: ReadonlySet<string>;
  /** The words of its short name, if that differs from what it is about. */
  readonly name?: ReadonlySet<string>;
  /** Rows of different sorts match only if they have the same name. "" matches any sort. */
  readonly sort?: string;
  /** All its words, to decide between rows that are about the same thing. */
  readonly whole: ReadonlySet<string>;
}

/** Rows that mean the same: for each list the index of its row, or undefined if it has none. */
export type Match = readonly (number | undefined)[];

/**
 * Rows match above this: more than half of their words are shared. At exactly half, a design lead would match a
 * security lead.
 */
const HALF = 0.5;

/** Rows of common origin match if they share at least this much of their full text. With less, one was overwritten. */
const LEAST_LEFT = 0.2;

interface Pair {
  readonly lists: readonly [number, number];
  readonly rows: readonly [number, number];
  readonly alike: number;
  readonly whole: number;
}

/**
 * Matches the rows of several lists by what they are about, best pairs first. Every row is in exactly one match. All
 * rows of a match are similar to each other, not only to the first, so the order of the lists does not matter. Matches
 * are in the order of the first list, followed by those that only later lists have.
 */
export function align(lists: readonly (readonly Subject[])[]): Match[] {
  const groups = lists.map((subjects, list) =>
    subjects.map((_, row) => lists.map((_, at) => (at === list ? row : undefined))),
  );
  for (const {
    lists: [a, b],
    rows: [i, j],
  } of findPairs(lists)) {
    const one = groups[a]![i]!;
    const other = groups[b]![j]!;
    if (one === other || !canJoin(lists, one, other)) continue;
    const joined = one.map((row, at) => row ?? other[at]);
    joined.forEach((row, at) => {
      if (row !== undefined) groups[at]![row] = joined;
    });
  }
  return [...new Set(groups.flat())];
}

/**
 * Pairs of similar rows, best first. Ties are ordered by their full text, then by the distance of their positions, then by what
 * the rows say, so that the order of the lists decides nothing.
 */
function findPairs(lists: readonly (readonly Subject[])[]): Pair[] {
  const pairs: Pair[] = [];
  lists.forEach((list, a) =>
    lists.slice(a + 1).forEach((otherList, next) =>
      list.forEach((one, i) =>
        otherList.forEach((other, j) => {
          const alike = likeness(one, other);
          if (alike <= HALF) return;
          pairs.push({ lists: [a, a + 1 + next], rows: [i, j], alike, whole: similarity(one.whole, other.whole) });
        }),
      ),
    ),
  );
  const apart = ({ rows: [i, j] }: Pair) => Math.abs(i - j);
  const depth = ({ rows: [i, j] }: Pair) => i + j;
  const words = ({ lists: [a, b], rows: [i, j] }: Pair) =>
    [lists[a]![i]!, lists[b]![j]!]
      .map(({ id, whole }) => [...whole, id].join(" "))
      .sort()
      .join("; ");
  return pairs.sort(
    (p, q) =>
      q.alike - p.alike ||
      q.whole - p.whole ||
      apart(p) - apart(q) ||
      depth(p) - depth(q) ||
      (words(p) < words(q) ? -1 : 1),
  );
}

function canJoin(lists: readonly (readonly Subject[])[], one: Match, other: Match): boolean {
  const of = (match: Match) => match.flatMap((row, list) => (row === undefined ? [] : [lists[list]![row]!]));
  if (one.some((row, at) => row !== undefined && other[at] !== undefined)) return false;
  return of(one).every((a) => of(other).every((b) => likeness(a, b) > HALF));
}

function likeness(a: Subject, b: Subject): number {
  const named = a.name && b.name ? similarity(a.name, b.name) : 0;
  const alike = Math.max(similarity(a.about, b.about), named);
  if (alike < 1 && a.sort && b.sort && a.sort !== b.sort) return 0;
  if (a.id !== b.id || isPlace(a.id)) return alike;
  const left = Math.max(alike, similarity(a.whole, b.whole));
  return left < LEAST_LEFT ? alike : HALF + left / 2;
}

/** Rows from a file without ids are numbered, and the third row of one file is not the third of another. */
const isPlace = (id: string): boolean => id === "" || /^\d+$/.test(id);
