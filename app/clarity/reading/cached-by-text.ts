interface Limits {
  /** The most texts to keep. When one more comes in, all are dropped. */
  readonly most: number;
  /** Longer texts are not cached. In UTF-16 units. */
  readonly longest?: number;
}

/** Limits for the answers of a requisition, few of which change between two checks. */
export const ANSWERS: Limits = { most: 2_000, longest: 2_000 };

/**
 * Caches the result of a function by its text argument. In: a function that always returns the same result for the same
 * text; callers must not change the result. Out: the cached function; its `forget` drops all results.
 */
export function cachedByText<V>(
  work: (text: string) => V,
  { most, longest = Infinity }: Limits,
): ((text: string) => V) & { readonly forget: () => void } {
  const known = new Map<string, V>();
  const look = (text: string): V => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
  return Object.assign(look, { forget: () => known.clear() });
}
