import { describe, expect, it } from "vitest";
import type { CellPart } from "../comparison";
import { shownParts } from "./shown-parts";

const part = (name: string, rest: Partial<CellPart> = {}): CellPart => ({
  name,
  lead: "",
  text: name,
  same: true,
  ...rest,
});
const shown = (parts: readonly CellPart[], only: boolean, isFixed = false) =>
  shownParts({ parts }, only, isFixed).map((line) => line.map(({ name }) => name).join("+"));

describe("the parts of a cell that are shown", () => {
  it("are all, short facts on one line", () => {
    const parts = [part("who"), part("function", { fact: true }), part("often", { fact: true }), part("needs")];
    expect(shown(parts, false)).toEqual(["who", "function+often", "needs"]);
    expect(shown(parts, false, true)).toEqual(["who+function+often+needs"]);
  });

  it("are where only differences are asked for those that differ, and what one looks for", () => {
    const parts = [part("figures", { main: true }), part("outcome"), part("source", { same: false })];
    expect(shown(parts, true)).toEqual(["figures", "source"]);
  });

  it("are what the row comes to where nothing differs, and all where nothing does that", () => {
    expect(shown([part("function"), part("needs", { brief: true })], true)).toEqual(["needs"]);
    expect(shown([part("function"), part("often")], true)).toEqual(["function", "often"]);
  });
});
