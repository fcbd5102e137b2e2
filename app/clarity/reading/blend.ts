import type { Thresholds } from "../../catalogue/shapes/thresholds";
import { fitsOf, type Profile, type Weights } from "./fit";
import { type Receipt, round } from "./signals";

/** Two role types that a text describes at once. */
export interface Blend {
  readonly roles: readonly [string, string];
  /** The share of the first, from 0 to 1. */
  readonly share: number;
}

/**
 * Finds a second trade among the lines of a text: lines with more weight for an axis outside the first role type than
 * for its own axes. Counts lines instead of adding up weights, because a mix of two trades would look like a third.
 */
export function blendOf(
  receipts: readonly Receipt[],
  first: Profile,
  profiles: readonly Profile[],
  thresholds: Thresholds,
): Blend | undefined {
  const lines = linesOf(receipts).map((line) => ({ line, leans: leaningOf(line, first, thresholds) }));
  const own = lines.filter(({ leans }) => leans === "own").map(({ line }) => line);
  const byAxis = new Map<string, Weights[]>();
  for (const { line, leans } of lines) {
    if (leans !== "own" && leans !== undefined) byAxis.set(leans, [...(byAxis.get(leans) ?? []), line]);
  }
  const [most] = [...byAxis].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (!most) return undefined;
  const [axis, foreign] = most;
  if (!isEnough(foreign.length, own.length, thresholds)) return undefined;
  const second = tradeOf(axis, foreign, first, profiles);
  if (second === undefined) return undefined;
  const [one, other] = [weightOf(own), weightOf(foreign)];
  return { roles: [first.role, second], share: round(one / (one + other)) };
}

function isEnough(foreign: number, own: number, { blend }: Thresholds): boolean {
  const share = foreign / (foreign + own);
  return share <= blend.atMost && blend.asked.some((asked) => foreign >= asked.lines && share >= asked.share);
}

/** The weights of each line, which is a passage in which something counted. */
function linesOf(receipts: readonly Receipt[]): Weights[] {
  const lines = new Map<number, Record<string, number>>();
  for (const { passage, axis, weight } of receipts) {
    const line = lines.get(passage) ?? {};
    line[axis] = (line[axis] ?? 0) + weight;
    lines.set(passage, line);
  }
  return [...lines.values()];
}

/** "own", the axis of another trade, or undefined for a line that fits any trade. */
function leaningOf(line: Weights, { weights }: Profile, { blend }: Thresholds): string | undefined {
  let own = 0;
  let [axis, foreign] = ["", 0];
  for (const [other, weight] of Object.entries(line)) {
    const expected = weights[other] ?? 0;
    if (expected >= blend.own) own += weight;
    else if (expected < blend.foreign && weight > foreign && !blend.shared.includes(other))
      [axis, foreign] = [other, weight];
  }
  if (foreign > own && foreign >= blend.strong) return axis;
  return own > 0 ? "own" : undefined;
}

/** The role type that lines fit best, among those whose trade the axis is. */
function tradeOf(
  axis: string,
  lines: readonly Weights[],
  first: Profile,
  profiles: readonly Profile[],
): string | undefined {
  const sum: Record<string, number> = {};
  for (const line of lines) for (const [other, weight] of Object.entries(line)) sum[other] = (sum[other] ?? 0) + weight;
  const trades = profiles.filter(({ role, weights }) => role !== first.role && weights[axis] === 1);
  return fitsOf(sum, trades)[0]?.role;
}

const weightOf = (lines: readonly Weights[]): number =>
  lines.reduce((sum, line) => sum + Object.values(line).reduce((total, weight) => total + weight, 0), 0);
