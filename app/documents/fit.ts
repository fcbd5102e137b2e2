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
