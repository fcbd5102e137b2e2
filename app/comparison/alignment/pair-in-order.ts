import { samePlaces } from "./same-places";

/** The same part of two texts, or a part that only one of them has. */
export type Pair<Part> = readonly [Part, Part] | readonly [Part, undefined] | readonly [undefined, Part];

/** How well two parts fit; 0 for parts that never pair. */
type Likeness<Part> = (was: Part, is: Part) => number;

/** Limits the work for any input: the number of compared parts, and the edits of one diff. */
const MOST_COMPARED = 10_000;
const MOST_EDITS = 1000;

/**
 * Pairs similar parts of two texts without changing the order of either. If there are too many to compare each with
 * each, those with the same key are paired first. A part without a partner stays in its position, parts of the earlier
 * text first.
 */
export function pairInOrder<Part>(
  before: readonly Part[],
  after: readonly Part[],
  keyOf: (part: Part) => string,
  likeness: Likeness<Part>,
): Pair<Part>[] {
  if (before.length * after.length <= MOST_COMPARED) return pairAlike(before, after, likeness);
  const stretches: Pair<Part>[][] = [];
  let [from, to] = [0, 0];
  for (const [i, j] of samePlaces(before.map(keyOf), after.map(keyOf), MOST_EDITS) ?? []) {
    stretches.push(pairAlike(before.slice(from, i), after.slice(to, j), likeness), [[before[i]!, after[j]!]]);
    [from, to] = [i + 1, j + 1];
  }
  return [...stretches, pairAlike(before.slice(from), after.slice(to), likeness)].flat();
}

/**
 * Finds the pairs with the greatest sum of likenesses (Needleman and Wunsch, 1970). Splits the input in half if there
 * is too much to compare.
 */
function pairAlike<Part>(before: readonly Part[], after: readonly Part[], likeness: Likeness<Part>): Pair<Part>[] {
  if (before.length * after.length > MOST_COMPARED) {
    const [was, is] = [Math.floor(before.length / 2), Math.floor(after.length / 2)];
    const first = pairAlike(before.slice(0, was), after.slice(0, is), likeness);
    return [...first, ...pairAlike(before.slice(was), after.slice(is), likeness)];
  }
  const likenesses = before.map((was) => after.map((is) => likeness(was, is)));
  /** The greatest sum from these two positions on. */
  const sums = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  const asPair = (i: number, j: number) => (likenesses[i]?.[j] ? likenesses[i][j] + sum(i + 1, j + 1) : 0);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) sums[i]![j] = Math.max(asPair(i, j), sum(i + 1, j), sum(i, j + 1));

  const pairs: Pair<Part>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (asPair(i, j) > 0 && asPair(i, j) === sum(i, j)) pairs.push([before[i++]!, after[j++]!]);
    else if (i < before.length && sum(i + 1, j) >= sum(i, j + 1)) pairs.push([before[i++]!, undefined]);
    else pairs.push([undefined, after[j++]!]);
  }
  return pairs;
}
