import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, contrastOn, readable } from "./colours";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0").toUpperCase());

describe("contrast", () => {
  it("follows WCAG, whichever color is the background", () => {
    expect(contrast("000000", "FFFFFF")).toBe(21);
    expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
    expect(contrast("FFFFFF", "4472C4")).toBeCloseTo(4.72, 2);
    expect(contrastOn("1D4E89", ["FFFFFF", "000000"])).toBe(contrast("1D4E89", "000000"));
  });
});

describe("a readable color", () => {
  it("is unchanged if readable, else darker or lighter by as little as possible", () => {
    expect(readable("1D4E89", ["FFFFFF"])).toBe("1D4E89");
    expect(readable("8FD3F4", ["FFFFFF"])).toBe("117CB0");
    expect(readable("1F5C4A", ["0B3D2E"])).toBe("3CB390");
    expect(contrast(readable("FFC000", ["FFFFFF"]), "FFFFFF")).toBeLessThan(5.5);
  });

  it("is black or white for a gray meant for another background", () => {
    expect(readable("FFFFFF", ["FFFFFF"])).toBe("000000");
    expect(readable("111111", ["14213D"])).toBe("FFFFFF");
    expect(readable("A5A5A5", ["FFFFFF"])).toBe("737373");
  });

  it("is readable on any background, and on several light ones", () => {
    fc.assert(
      fc.property(color, color, (text, ground) => {
        expect(contrast(readable(text, [ground]), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOn(readable(text, ["FFFFFF", "F8FAFC", "A9C4F5"]), ["FFFFFF", "A9C4F5"])).toBeGreaterThanOrEqual(
          4.5,
        );
      }),
    );
  });
});
