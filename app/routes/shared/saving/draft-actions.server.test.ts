import { expect, test } from "vitest";
import { titleOfCopy } from "./draft-actions.server";

test('the title of a copy starts with "Copy of" and is cut between two characters if it is too long', () => {
  expect(titleOfCopy("Product Manager")).toBe("Copy of Product Manager");
  expect(titleOfCopy("x".repeat(120))).toBe(`Copy of ${"x".repeat(111)}…`);
  for (const character of ["🚀", "👩‍💻", "e\u0301"]) {
    for (const before of [108, 109, 110, 111]) {
      const title = titleOfCopy("x".repeat(before) + character.repeat(9));
      expect(title.isWellFormed()).toBe(true);
      expect(title.length).toBeLessThanOrEqual(120);
      expect(title.at(-1)).toBe("…");
      expect(title.slice(8 + before, -1).length % character.length).toBe(0);
    }
  }
});
