interface Limits {
  /** So many texts are kept; one more, and all are dropped. */
  readonly most: number;
  /** A longer text is worked out each time. In UTF-16 units. */
  readonly longest?: number;
}

/** The answers of a requisition: between two checks of one, hardly any of them changes. */
export const ANSWERS: Limits = { most: 2_000, longest: 2_000 };

/**
 * Keeps what was worked out for a text, so that the same text costs nothing the next time.
 * In: work that gives the same for the same text, and whose result no one changes.
 * Out: the same work; `forget` drops all.
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
