import type { Axis, Side } from "../../catalogue/shapes/axis";
import type { Weights } from "../reading/fit";

/** How much of a job is product work, program work, and shared work, in whole percent that add up to 100. */
export type Balance = Readonly<Record<Side, number>>;

const SIDES: readonly Side[] = ["product", "shared", "program"];

/**
 * The balance of weights by axis, from a reading (`reading.balance`) or a role type's profile; undefined if there is no
 * weight. The axis's file under `templates/signals/` says which side it counts for.
 */
export function balanceOf(weights: Weights, axes: readonly Axis[]): Balance | undefined {
  const sums = SIDES.map((side) =>
    axes.filter((axis) => axis.side === side).reduce((sum, { id }) => sum + (weights[id] ?? 0), 0),
  );
  const whole = sums.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return undefined;
  const [product, shared, program] = wholePercents(sums.map((sum) => (sum / whole) * 100)) as [number, number, number];
  return { product, shared, program };
}

/**
 * Rounds shares that add up to 100 to whole numbers that do: rounds down, then gives what is missing to the largest
 * remainders.
 */
function wholePercents(shares: readonly number[]): number[] {
  const rounded = shares.map(Math.floor);
  const left = 100 - rounded.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares.map((share, i) => [share - rounded[i]!, i] as const).sort(([a], [b]) => b - a);
  for (const [, i] of byRemainder.slice(0, left)) rounded[i]! += 1;
  return rounded;
}
