import type { Thresholds } from "../../catalogue/shapes/thresholds";
import { type Blend, blendOf } from "./blend";
import { type Fit, fitsOf, type Profile, type Weights } from "./fit";
import type { TitleReading } from "./title";
import { type Receipt, round } from "./signals";

export type Verdict = "clear" | "ambiguous" | "blended" | "silent";

/** What a text says about the job, apart from its title: weights, closeness to each role type, and a verdict. */
export interface RoleReading {
  readonly verdict: Verdict;
  /** The role type that the text describes; null if the text is silent or blended. */
  readonly role: string | null;
  /** Best first. */
  readonly fits: readonly Fit[];
  /** Weight by axis, without axes at zero: the sum of the receipts. */
  readonly axes: Weights;
  /** The weights adjusted for comparison with the profiles of role types. */
  readonly balance: Weights;
  /** For a blended text: the two role types and their shares. */
  readonly blend: Blend | undefined;
}

/**
 * Judges the phrases that counted. In: the number of words of the text they come from, and what the title claims, which
 * decides between two close role types if the text alone does not.
 */
export function judge(
  receipts: readonly Receipt[],
  words: number,
  title: Pick<TitleReading, "roles" | "ranked">,
  profiles: readonly Profile[],
  thresholds: Thresholds,
): RoleReading {
  const claimed = title.roles;
  const axes = weigh(receipts);
  const balance = balanceOf(axes, title.ranked, thresholds);
  const fits = fitsOf(balance, profiles);
  const none = { role: null, fits, axes, balance, blend: undefined };
  const [best, second] = fits;
  const total = Object.values(axes).reduce((sum, weight) => sum + weight, 0);
  const phrases = new Set(receipts.map((receipt) => receipt.phrase.toLowerCase())).size;
  const { silentBelow } = thresholds;
  const little = total < silentBelow.weight || phrases < silentBelow.phrases;
  const elsewhere = claimed.length === 0 && isElsewhere(axes, total, words, thresholds);
  if (!best || best.fit === 0 || little || elsewhere) return { ...none, verdict: "silent" };

  const [one, other] = claimed;
  const trusted = trustOf(total, thresholds);
  const close = fits.filter(({ fit }) => fit > best.fit - trusted).map(({ role }) => role);
  const blend =
    one !== undefined && other !== undefined
      ? named(one, other, fits)
      : blendOf(
          receipts,
          profiles.find(({ role }) => role === (one ?? best.role))!,
          profiles,
          thresholds,
        );
  if (blend) return { ...none, verdict: "blended", blend };
  if (one !== undefined && close.includes(one)) return { ...none, verdict: "clear", role: one };
  const apart = !second || best.fit - second.fit >= thresholds.margin;
  return { ...none, verdict: apart && best.fit >= thresholds.clearFit ? "clear" : "ambiguous", role: best.role };
}

/** True for a text of another trade: few of its words count, or nearly all that do are technical. */
function isElsewhere(axes: Weights, total: number, words: number, { silentBelow, adjective }: Thresholds): boolean {
  const technical = axes[adjective.axis] ?? 0;
  return total * 1000 < words * silentBelow.perThousand || technical >= total * adjective.alone;
}

/**
 * How far behind the best fit the title's own role type may be and still be trusted: farther if the text says little.
 */
function trustOf(total: number, { titleTrusted: { within, solidFrom, atMost } }: Thresholds): number {
  return Math.min(atMost, within * Math.max(1, solidFrom / total));
}

/**
 * Adjusts weights for comparison: subtracts people management that a rank explains, and limits an adjective by its
 * noun.
 */
function balanceOf(axes: Weights, ranked: boolean, { adjective, rankedPeople, damping }: Thresholds): Weights {
  const others = Object.entries(axes).filter(([axis]) => axis !== adjective.axis);
  const heaviest = Math.max(0, ...others.map(([, weight]) => weight));
  const shaped = Object.entries(axes).map(([axis, weight]): [string, number] => {
    if (axis === adjective.axis) return [axis, Math.min(weight * adjective.counts, heaviest * adjective.atMost)];
    return [axis, axis === "people" && ranked ? weight * rankedPeople : weight];
  });
  return Object.fromEntries(shaped.map(([axis, weight]) => [axis, weight ** damping]));
}

function weigh(receipts: readonly Receipt[]): Weights {
  const sums = new Map<string, number>();
  for (const { axis, weight } of receipts) sums.set(axis, (sums.get(axis) ?? 0) + weight);
  return Object.fromEntries(
    [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([a, w]) => [a, round(w)]),
  );
}

/** A title that names two jobs asks for two, whichever of them the text describes. */
function named(one: string, other: string, fits: readonly Fit[]): Blend {
  const fitOf = (role: string): number => fits.find((fit) => fit.role === role)?.fit ?? 0;
  const sum = fitOf(one) + fitOf(other);
  return { roles: [one, other], share: sum === 0 ? 0.5 : round(fitOf(one) / sum) };
}
