import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samePlaces } from "./same-places";

/** The length of the longest common subsequence, by the textbook's table. */
function mostInCommon(before: readonly string[], after: readonly string[]): number {
  const most = [...before, ""].map(() => [...after, ""].map(() => 0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      most[i]![j] = before[i] === after[j] ? most[i + 1]![j + 1]! + 1 : Math.max(most[i + 1]![j]!, most[i]![j + 1]!);
  return most[0]![0]!;
}

describe("what two sequences have in common", () => {
  const sequence = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 });

  it("is in order, the same in both, and as long as possible", () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const places = samePlaces(before, after, 60)!;
        for (const [was, is] of places) expect(before[was]).toBe(after[is]);
        for (const side of [0, 1] as const) {
          const inOrder = places.map((place) => place[side]);
          expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
        }
        expect(places).toHaveLength(mostInCommon(before, after));
      }),
      { numRuns: 2000 },
    );
  });

  it("is not searched for beyond the given number of edits", () => {
    fc.assert(
      fc.property(sequence, sequence, fc.nat(20), (before, after, mostEdits) => {
        const edits = before.length + after.length - 2 * mostInCommon(before, after);
        expect(samePlaces(before, after, mostEdits) === undefined).toBe(edits > mostEdits);
      }),
      { numRuns: 1000 },
    );
  });
});
