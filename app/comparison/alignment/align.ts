import { similarity } from "./similarity";

/** What a row of a list is known by when rows of several lists are matched. */
export interface Subject {
  /** Its row id. The same id in two lists means a common origin: a role type, a copy. */
  readonly id: string;
  /** What it is about, see `contentWords`. */
  readonly about: ReadonlySet<string>;
  /** The words of its short name, where it has one that is not what it is about. */
  readonly name?: ReadonlySet<string>;
  /** Rows of different sorts are matched only if they are called the same; "" is any sort. */
  readonly sort?: string;
  /** All it says; decides between rows that are about the same. */
  readonly whole: ReadonlySet<string>;
}

/** The rows that mean the same: for each list the place of its row, or undefined if it has none. */
export type Match = readonly (number | undefined)[];

/** Two rows are matched above this: more than half of their words. At just half, a design lead would be a security lead. */
const HALF = 0.5;

/** Rows of one origin are matched as long as they share so much of all they say: with less, one was written over. */
const LEAST_LEFT = 0.2;

interface Pair {
  readonly lists: readonly [number, number];
  readonly rows: readonly [number, number];
  readonly alike: number;
  readonly whole: number;
}

/**
 * Matches the rows of several lists by what they are about, best pairs first; every row is in exactly one match. All
 * rows of a match are alike, not only each to the first, so that the result does not depend on which list is first.
 * Matches are in the order of the first list, then what only later ones have.
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

/** Pairs that are alike, best first; equals by all they say, then by how near their places are. */
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
  return pairs.sort((p, q) => q.alike - p.alike || q.whole - p.whole || apart(p) - apart(q) || depth(p) - depth(q));
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

/** Rows of a file that came without an id are numbered; the third row of one file is not the third of another. */
const isPlace = (id: string): boolean => id === "" || /^\d+$/.test(id);
