import { describe, expect, it } from "vitest";
import { payRangesOf } from "./pay-ranges";
import { compared } from "../testing/compared";

const USD = { currency: "USD", period: "year" };
const pays = (...offers: object[]) => payRangesOf(offers.map((offer) => compared({ offer }).requisition));

describe("pay ranges", () => {
  it("are on one axis with their midpoints, compared to the baseline", () => {
    const { scale, unit, ranges } = pays(
      { payFrom: 140_000, payTo: 170_000, ...USD },
      { payFrom: 135_000, payTo: 165_000, ...USD },
    );
    expect(unit).toBe("USD a year");
    expect(scale).toMatchObject({ from: 130_000, to: 170_000 });
    expect(ranges.map(({ middle, apart }) => [middle, apart])).toEqual([
      [155_000, undefined],
      [150_000, "−3.2%"],
    ]);
  });

  it("are described in words if currency or period differ, or an end is missing", () => {
    const { unit, ranges } = pays(
      { payFrom: 60, payTo: 80, currency: "EUR", period: "hour" },
      { payFrom: 140_000, ...USD },
      { payFrom: 150_000, payTo: 170_000, ...USD },
      {},
    );
    expect(unit).toBe("USD a year");
    expect(ranges.map(({ text, drawn }) => [text, drawn])).toEqual([
      ["EUR 60 to 80 an hour", false],
      ["USD from 140,000 a year", true],
      ["USD 150,000 to 170,000 a year", true],
      ["", false],
    ]);
    expect(ranges.every(({ apart }) => apart === undefined)).toBe(true);
  });

  it("have no axis if there is no pay, and a short one for a single amount", () => {
    expect(pays({}, USD)).toMatchObject({ scale: undefined, unit: "" });
    expect(pays({ payFrom: 60, payTo: 60 }, {}).scale).toEqual({ from: 60, to: 61, marks: [60, 61] });
  });
});
