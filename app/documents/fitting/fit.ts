/** How many texts of a list are printed at most, and how many words they have together if their cuts allow. */
export interface Room {
  readonly most: number;
  readonly words: number;
}

/** So many words, of so many items; of all of them unless it is said. */
export const room = (words: number, most = Infinity): Room => ({ words, most });

/** Fits one after another, each a step tighter than the one before it. */
export const stepsFrom = <Fit>(fit: Fit, steps: readonly Partial<Fit>[]): Fit[] =>
  steps.reduce<Fit[]>((fits, step) => [...fits, { ...fits.at(-1)!, ...step }], [fit]);

/** What is written at the first fit, of those from roomy to tight, that keeps it within its room; at the tightest if none does. */
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
 * Writes parts at one fit after another. A part is written again only if the fit changed something it read: most steps
 * change one part of many.
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
