/** The most texts of a list that are printed, and the most words they have together, as far as cuts allow. */
export interface Room {
  readonly most: number;
  readonly words: number;
}

/** A room of so many words and at most `most` items; without `most`, of all items. */
export const room = (words: number, most = Infinity): Room => ({ words, most });

/** A list of fits, each a step tighter than the one before. */
export const stepsFrom = <Fit>(fit: Fit, steps: readonly Partial<Fit>[]): Fit[] =>
  steps.reduce<Fit[]>((fits, step) => [...fits, { ...fits.at(-1)!, ...step }], [fit]);

/** Writes at each fit, from roomy to tight, and returns the first result within the limit, or the tightest. */
export function firstWithin<Fit, Written>(
  fits: readonly Fit[],
  write: (fit: Fit) => Written,
  isWithin: (written: Written, fit: Fit) => boolean,
): Written {
  const [fit, ...tighter] = fits;
  const written = write(fit!);
  return tighter.length === 0 || isWithin(written, fit!) ? written : firstWithin(tighter, write, isWithin);
}

/**
 * Returns a function that writes all parts at a fit. A part is rewritten only if the fit changed a value it read,
 * because most steps change one part of many.
 */
export function rewriter<Fit extends object, Part>(writers: readonly ((fit: Fit) => Part)[]): (fit: Fit) => Part[] {
  const known = new Map<(fit: Fit) => Part, { readonly asked: Map<PropertyKey, unknown>; readonly part: Part }>();
  return (fit) =>
    writers.map((write) => {
      const before = known.get(write);
      if (before && [...before.asked].every(([name, said]) => Reflect.get(fit, name) === said)) return before.part;
      const asked = new Map<PropertyKey, unknown>();
      const watched = new Proxy(fit, {
        get(target, name) {
          const said: unknown = Reflect.get(target, name);
          asked.set(name, said);
          return said;
        },
      });
      const part = write(watched);
      known.set(write, { asked, part });
      return part;
    });
}
