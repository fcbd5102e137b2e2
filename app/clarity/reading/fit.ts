/** Weight by axis. */
export type Weights = { readonly [axis: string]: number };

export interface Profile {
  readonly role: string;
  readonly weights: Weights;
  /** The share of all weights that an axis has at least; none if left out. */
  readonly needs?: Weights;
}

export interface Fit {
  readonly role: string;
  /**
   * Similarity from 0 to 1: the cosine of the text's weights and the role type's profile, reduced for needs that are
   * not met.
   */
  readonly fit: number;
}

/** The similarity of weights to each profile, best first; ties by id. */
export function fitsOf(weights: Weights, profiles: readonly Profile[]): Fit[] {
  return profiles
    .map(({ role, weights: profile, needs = {} }) => ({
      role,
      fit: thousandths(cosine(weights, profile) * metOf(needs, weights)),
    }))
    .sort((a, b) => b.fit - a.fit || (a.role < b.role ? -1 : 1));
}

/** 1 if every need is met; falls with the square of the worst, so that a small lack costs little. */
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
