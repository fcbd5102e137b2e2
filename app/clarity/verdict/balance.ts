import type { Axis, Side } from "../../catalogue/shapes/axis";
import type { Weights } from "../reading/fit";

/** How much of a job is product work, how much program work, and how much is what both do: whole percent that make 100. */
export type Balance = Readonly<Record<Side, number>>;

const SIDES: readonly Side[] = ["product", "shared", "program"];

/**
 * The balance of weights by axis, be it of a reading (`reading.balance`) or of a role type's profile; undefined if there is
 * no weight at all. Which side an axis counts for is in its file under `templates/signals/`.
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

/** Rounds shares that sum to 100 to whole numbers that do: the remainder goes to the largest fractions. */
function wholePercents(shares: readonly number[]): number[] {
  const rounded = shares.map(Math.floor);
  const left = 100 - rounded.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares.map((share, i) => [share - rounded[i]!, i] as const).sort(([a], [b]) => b - a);
  for (const [, i] of byRemainder.slice(0, left)) rounded[i]! += 1;
  return rounded;
}
