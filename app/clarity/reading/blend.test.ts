import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { blendOf } from "./blend";
import type { Profile } from "./fit";

const product: Profile = { role: "product", weights: { product: 1, program: 0.2 } };
const program: Profile = { role: "program", weights: { program: 1, product: 0.2 } };
const market: Profile = { role: "market", weights: { market: 1, product: 0.4 } };
const { thresholds } = catalogue;

type Count = readonly [axis: string, lines: number, weight?: number];

/** Lines with one phrase each, as many as the counts say. */
const lines = (...counts: readonly Count[]) =>
  counts.flatMap(([axis, n, weight = 3], k) =>
    Array.from({ length: n }, (_, i) => {
      const passage = k * 1000 + i;
      return { axis, phrase: `${axis} ${i}`, start: passage, end: passage + 1, weight, passage, at: `line ${passage}` };
    }),
  );
const blend = (...counts: readonly Count[]) =>
  blendOf(lines(...counts), product, [product, program, market], thresholds);

it("finds a second trade in lines with more weight for it", () => {
  expect(blend(["product", 4], ["program", 4])).toEqual({ roles: ["product", "program"], share: 0.5 });
  expect(blend(["product", 20], ["program", 5])).toEqual({ roles: ["product", "program"], share: 0.8 });
});

it("finds none in a few lines, in weak ones, or in a few lines each of several trades", () => {
  expect(blend(["product", 8], ["program", 3])).toBeUndefined();
  expect(blend(["product", 6], ["program", 6, 1])).toBeUndefined();
  expect(blend(["product", 20], ["program", 2], ["market", 2])).toBeUndefined();
});

it("finds none where nearly all lines are of the other trade: there the title is wrong", () => {
  expect(blend(["product", 1], ["program", 9])).toBeUndefined();
});

it("counts technical and people axes for no trade", () => {
  expect(blend(["product", 4], ["technical", 8])).toBeUndefined();
  expect(blend(["product", 4], ["people", 8])).toBeUndefined();
});
