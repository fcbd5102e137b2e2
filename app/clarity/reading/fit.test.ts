import { expect, it } from "vitest";
import { cosine, fitsOf, type Profile } from "./fit";

const profiles: readonly Profile[] = [
  { role: "b", weights: { product: 1 } },
  { role: "a", weights: { product: 1 } },
  { role: "c", weights: { program: 1 } },
];

it("is 1 for the same direction, 0 for nothing in common", () => {
  expect(cosine({ product: 2, program: 4 }, { product: 1, program: 2 })).toBeCloseTo(1);
  expect(cosine({ product: 2 }, { program: 2 })).toBe(0);
  expect(cosine({}, { program: 2 })).toBe(0);
});

it("puts the closest first, and of equals the first by name", () => {
  expect(fitsOf({ product: 3, program: 1 }, profiles).map(({ role }) => role)).toEqual(["a", "b", "c"]);
});
