import { similarity } from "./similarity";

/** What a row of a list is known by when rows of several lists are matched. */
export interface Subject {
  /** Its row id. The same id in two lists hints at a common origin (a role type, a copy) and proves nothing. */
  readonly id: string;
  /** What it is about, see `contentWords`. */
  readonly about: ReadonlySet<string>;
  /** Rows of different sorts are matched only if they are called the same; "" is any sort. */
  readonly sort?: string;
  /** All it says; decides between rows that are about the same. */
  readonly whole: ReadonlySet<string>;
}

/** The rows that mean the same: for each list the place of its row, or undefined if it has none. */
export type Match = readonly (number | undefined)[];

/**
 * Two rows are matched above this: more than half of their words, or a quarter if they come from the same row.
 * At just half, a design lead would be a security lead.
 */
const HALF = 0.5;
const SAME_ID = 0.25;

interface Pair {
  readonly lists: readonly [number, number];
  readonly rows: readonly [number, number];
  readonly alike: number;
  readonly whole: number;
}

/**
 * Matches the rows of several lists by what they are about, best pairs first; every row is in exactly one match.
 * All rows of a match are alike, not only each to the first, so that the outcome does not hang on which list is the first.
 * Matches come in the order of the first list, then what only the second and later ones have.
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
  const alike = similarity(a.about, b.about);
  if (alike < 1 && a.sort && b.sort && a.sort !== b.sort) return 0;
  return alike > 0 && a.id === b.id && !isPlace(a.id) ? alike + SAME_ID : alike;
}

/** Rows of a file that came without an id are numbered; the third row of one file is not the third of another. */
const isPlace = (id: string): boolean => id === "" || /^\d+$/.test(id);
