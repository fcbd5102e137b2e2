import { letters } from "../shown/letters";

/** The position of a row and its position in the baseline, both from 1. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the smallest set of rows that two lists have in a different order. A row has not moved if it is in every
 * longest common subsequence, even if rows around it were added or removed. `pairs` are the indexes, from 0, of the
 * rows that both lists have. The result is the same whichever list is first.
 */
export function movesOf(pairs: readonly (readonly [from: number, to: number])[]): Map<number, Move> {
  const rows = [...pairs].sort(([a], [b]) => a - b);
  const longest = (before: (i: number, j: number) => boolean, order: readonly number[]): number[] => {
    const lengths: number[] = [];
    for (const i of order) lengths[i] = 1 + Math.max(0, ...order.filter((j) => before(j, i)).map((j) => lengths[j]!));
    return lengths;
  };
  const places = rows.map((_, i) => i);
  const ending = longest((j, i) => j < i && rows[j]![1] < rows[i]![1], places);
  const beginning = longest((j, i) => j > i && rows[j]![1] > rows[i]![1], places.toReversed());
  const most = Math.max(0, ...ending);
  const isOnOne = (i: number) => ending[i]! + beginning[i]! - 1 === most;
  const isOnAll = (i: number) => isOnOne(i) && !places.some((j) => j !== i && isOnOne(j) && ending[j] === ending[i]);
  return new Map(
    places
      .filter((i) => rows[i]![0] !== rows[i]![1] && !isOnAll(i))
      .map((i) => [rows[i]![0], { from: rows[i]![0] + 1, to: rows[i]![1] + 1 }]),
  );
}

/** A move in words: "2nd in A, 4th here". */
export const moveInWords = ({ from, to }: Move): string => `${ordinal(from)} in ${letters([0])}, ${ordinal(to)} here`;

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ORDINALS = new Intl.PluralRules("en-US", { type: "ordinal" });

const ordinal = (n: number): string => `${n}${ENDINGS[ORDINALS.select(n)]}`;
