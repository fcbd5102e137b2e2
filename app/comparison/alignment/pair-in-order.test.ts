import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairInOrder } from "./pair-in-order";

/** Similar if the first letter is the same, more so if the second is too. */
const likeness = (was: string, is: string) => (was[0] === is[0] ? (was[1] === is[1] ? 2 : 1) : 0);
const pair = (before: readonly string[], after: readonly string[]) =>
  pairInOrder(before, after, (part) => part, likeness);

describe("pairs in order", () => {
  it("leave moved items without a partner, and put removed before added ones", () => {
    expect(pair(["a1x", "b1", "c1"], ["a1y", "new", "c1", "b"])).toEqual([
      ["a1x", "a1y"],
      ["b1", undefined],
      [undefined, "new"],
      ["c1", "c1"],
      [undefined, "b"],
    ]);
  });

  it("are the best together, not the first", () => {
    expect(pair(["a1", "b1", "c1"], ["c1", "a1x", "b2"])).toEqual([
      [undefined, "c1"],
      ["a1", "a1x"],
      ["b1", "b2"],
      ["c1", undefined],
    ]);
    expect(pair(["a1", "b1", "b2"], ["b2x", "c1"])).toEqual([
      ["a1", undefined],
      ["b1", undefined],
      ["b2", "b2x"],
      [undefined, "c1"],
    ]);
  });

  it("keep both orders, lose nothing, and pair only similar items", () => {
    const part = fc.constantFrom("a1", "a2", "b1", "b2", "c1", "d1", "d1x");
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (before, after) => {
        const pairs = pair(before, after);
        expect(pairs.flatMap(([was]) => was ?? [])).toEqual(before);
        expect(pairs.flatMap(([, is]) => is ?? [])).toEqual(after);
        for (const [was, is] of pairs) if (was && is) expect(likeness(was, is)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("are found among thousands of parts, each compared with only a few others", () => {
    let compared = 0;
    const count = 3000;
    const parts = (mark: string) => Array.from({ length: count }, (_, i) => `${i} ${mark}`);
    const pairs = pairInOrder(
      parts("before"),
      parts("after"),
      (part) => part,
      (was, is) => {
        compared += 1;
        return parseInt(was) === parseInt(is) ? 1 : 0;
      },
    );
    expect(pairs.filter(([was, is]) => was && is)).toHaveLength(count);
    expect(compared).toBeLessThan(count * 200);
  });
});
