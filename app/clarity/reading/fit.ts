/** Weight by axis. */
export type Weights = { readonly [axis: string]: number };

export interface Profile {
  readonly role: string;
  readonly weights: Weights;
  /** The minimum share of all weights for an axis. Axes left out have none. */
  readonly needs?: Weights;
}

export interface Fit {
  readonly role: string;
  /**
   * Closeness from 0 to 1: the cosine between the text's weights and the role type's profile, reduced if a need is not
   * met.
   */
  readonly fit: number;
}

/** The closeness of weights to each profile, best first. Ties are in the order of the ids. */
export function fitsOf(weights: Weights, profiles: readonly Profile[]): Fit[] {
  return profiles
    .map(({ role, weights: profile, needs = {} }) => ({
      role,
      fit: thousandths(cosine(weights, profile) * metOf(needs, weights)),
    }))
    .sort((a, b) => b.fit - a.fit || (a.role < b.role ? -1 : 1));
}

/** 1 if every need is met. Decreases with the square of the worst, so that a small deficit has little effect. */
function metOf(needs: Weights, weights: Weights): number {
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const met = Object.entries(needs).map(([axis, share]) => (weights[axis] ?? 0) / (whole * share || 1));
  return Math.min(1, ...met) ** 2;
}

const thousandths = (n: number): number => Math.round(n * 1000) / 1000;

const length = (a: Weights): number => Math.sqrt(Object.values(a).reduce((sum, n) => sum + n * n, 0));

/** 1 for the same direction, 0 for nothing in common or no weight at all. */
export function cosine(a: Weights, b: Weights): number {
  const sizes = length(a) * length(b);
  if (sizes === 0) return 0;
  return Object.entries(a).reduce((sum, [axis, weight]) => sum + weight * (b[axis] ?? 0), 0) / sizes;
}
