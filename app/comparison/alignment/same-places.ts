import { diffArrays } from "diff";

/**
 * The places, in order, of the most that two sequences have in common without a change of order. Undefined if more than
 * `mostEdits` things are not in common: time and memory grow with the square of that, and in line with the sequences.
 */
export function samePlaces(
  before: readonly string[],
  after: readonly string[],
  mostEdits: number,
): [was: number, is: number][] | undefined {
  const runs = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!runs) return undefined;
  const places: [number, number][] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, count } of runs) {
    if (!added && !removed) for (let i = 0; i < count; i += 1) places.push([was + i, is + i]);
    if (!added) was += count;
    if (!removed) is += count;
  }
  return places;
}
