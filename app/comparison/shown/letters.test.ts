import { expect, test } from "vitest";
import { areComparable, letter, letters } from "./letters";

test("two to four items can be compared", () => {
  expect([0, 1, 2, 3, 4, 5].map((count) => areComparable(Array(count)))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("items have a letter by their place", () => {
  expect(["A", "B", "C", "D"].map((_, at) => letter(at))).toEqual(["A", "B", "C", "D"]);
  expect(letters([1, 2, 3])).toBe("B, C and D");
});
