import { letters } from "../shown/letters";

/** How far a row of a list is from where the baseline has it; places are counted from 1. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that two lists have in a different order, as few as say it: what keeps its place among its neighbors in every
 * longest stretch of common order has not moved, wherever rows around it came or went. `pairs` are the places, from 0, of the
 * rows that both have. It makes no difference which list is the first.
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

/** A move as the row says it: "2nd in A, 4th here". */
export const moveInWords = ({ from, to }: Move): string => `${ordinal(from)} in ${letters([0])}, ${ordinal(to)} here`;

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ORDINALS = new Intl.PluralRules("en-US", { type: "ordinal" });

const ordinal = (n: number): string => `${n}${ENDINGS[ORDINALS.select(n)]}`;
