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

/** Two role types that together explain a text better than any one does. */
export interface Blend {
  readonly roles: readonly [string, string];
  /** The part of the first, from 0 to 1. */
  readonly share: number;
  readonly fit: number;
}

/** Closeness of weights to each profile, best first; ties stand in the order of the ids. */
export function fitsOf(weights: Weights, profiles: readonly Profile[]): Fit[] {
  return profiles
    .map(({ role, weights: profile }) => ({ role, fit: thousandths(cosine(weights, profile)) }))
    .sort((a, b) => b.fit - a.fit || (a.role < b.role ? -1 : 1));
}

/** The two profiles, and their shares, that come closest together; undefined with fewer than two. */
export function bestBlend(weights: Weights, profiles: readonly Profile[]): Blend | undefined {
  let best: Blend | undefined;
  const units = profiles.map(({ role, weights: profile }) => ({ role, weights: unit(profile) }));
  units.forEach((a, i) => {
    for (const b of units.slice(i + 1)) {
      for (let share = 0.1; share < 0.95; share += 0.1) {
        const mixed = mix(a.weights, b.weights, share);
        const fit = cosine(weights, mixed);
        if (!best || fit > best.fit) best = { roles: [a.role, b.role], share, fit };
      }
    }
  });
  return best && { roles: best.roles, share: thousandths(best.share), fit: thousandths(best.fit) };
}

const thousandths = (n: number): number => Math.round(n * 1000) / 1000;

function mix(a: Weights, b: Weights, share: number): Weights {
  const axes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...axes].map((axis) => [axis, share * (a[axis] ?? 0) + (1 - share) * (b[axis] ?? 0)]));
}

function unit(a: Weights): Weights {
  const size = length(a);
  return Object.fromEntries(Object.entries(a).map(([axis, weight]) => [axis, weight / size]));
}

const length = (a: Weights): number => Math.sqrt(Object.values(a).reduce((sum, n) => sum + n * n, 0));

/** 1 for the same direction, 0 for nothing in common or no weight at all. */
export function cosine(a: Weights, b: Weights): number {
  const sizes = length(a) * length(b);
  if (sizes === 0) return 0;
  return Object.entries(a).reduce((sum, [axis, weight]) => sum + weight * (b[axis] ?? 0), 0) / sizes;
}
