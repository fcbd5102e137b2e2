import { expect, it } from "vitest";
import { hasSlot } from "./slots";

it("knows a slot by its brackets and its small first letter", () => {
  expect(hasSlot("You run [the largest program this year].")).toBe(true);
  for (const text of ["", "See [RFC 2119].", "[1]", "[ ] done", "no [ end", "[]"])
    expect(hasSlot(text), text).toBe(false);
});
