import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AMOUNTS, HOURS, placeOn, scaleFor } from "./scale";

describe("a scale", () => {
  it("has round marks", () => {
    expect(scaleFor(0, 330, HOURS).marks).toEqual([0, 60, 120, 180, 240, 300, 360]);
    expect(scaleFor(135_000, 175_000, AMOUNTS).marks).toEqual([130_000, 140_000, 150_000, 160_000, 170_000, 180_000]);
    expect(scaleFor(60, 60, AMOUNTS)).toEqual({ from: 60, to: 61, marks: [60, 61] });
  });

  it("contains every number between its ends, with two to seven marks", () => {
    const amount = fc.double({ min: 0, max: 100_000_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const scale = scaleFor(least, most, AMOUNTS);
        expect(scale.marks.length).toBeGreaterThanOrEqual(2);
        expect(scale.marks.length).toBeLessThanOrEqual(7);
        expect([scale.marks[0], scale.marks.at(-1)]).toEqual([scale.from, scale.to]);
        expect(placeOn(scale, least)).toBeGreaterThanOrEqual(0);
        expect(placeOn(scale, most)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
