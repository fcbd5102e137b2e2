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

it("decreases if a need is not met, with the square of what is missing", () => {
  const led: readonly Profile[] = [{ role: "lead", weights: { people: 1 }, needs: { technical: 0.2 } }];
  const fit = (technical: number) => fitsOf({ people: 100 - technical, technical }, led)[0]!.fit;
  const plain = (technical: number) => cosine({ people: 100 - technical, technical }, { people: 1 });
  expect(fit(30)).toBeCloseTo(plain(30), 3);
  expect(fit(20)).toBeCloseTo(plain(20), 3);
  expect(fit(10)).toBeCloseTo(plain(10) / 4, 3);
  expect(fit(0)).toBe(0);
  expect(fitsOf({}, led)[0]!.fit).toBe(0);
});

it("sorts the closest first, and ties by name", () => {
  expect(fitsOf({ product: 3, program: 1 }, profiles).map(({ role }) => role)).toEqual(["a", "b", "c"]);
});
