/** Weight by axis. */
export type Weights = { readonly [axis: string]: number };

export interface Profile {
  readonly role: string;
  readonly weights: Weights;
}

export interface Fit {
  readonly role: string;
  /** Closeness from 0 to 1: the cosine between the text's weights and the role type's profile. */
  readonly fit: number;
}

/** Closeness of weights to each profile, best first; ties stand in the order of the ids. */
export function fitsOf(weights: Weights, profiles: readonly Profile[]): Fit[] {
  return profiles
    .map(({ role, weights: profile }) => ({ role, fit: thousandths(cosine(weights, profile)) }))
    .sort((a, b) => b.fit - a.fit || (a.role < b.role ? -1 : 1));
}

const thousandths = (n: number): number => Math.round(n * 1000) / 1000;

const length = (a: Weights): number => Math.sqrt(Object.values(a).reduce((sum, n) => sum + n * n, 0));

/** 1 for the same direction, 0 for nothing in common or no weight at all. */
export function cosine(a: Weights, b: Weights): number {
  const sizes = length(a) * length(b);
  if (sizes === 0) return 0;
  return Object.entries(a).reduce((sum, [axis, weight]) => sum + weight * (b[axis] ?? 0), 0) / sizes;
}
