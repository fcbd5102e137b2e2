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

describe("the visible parts of a cell", () => {
  it("are all, with short facts on one line", () => {
    const parts = [part("who"), part("function", { fact: true }), part("often", { fact: true }), part("needs")];
    expect(shown(parts, false)).toEqual(["who", "function+often", "needs"]);
    expect(shown(parts, false, true)).toEqual(["who+function+often+needs"]);
  });

  it("are those that differ and the main ones, if only differences are shown", () => {
    const parts = [part("figures", { main: true }), part("outcome"), part("source", { same: false })];
    expect(shown(parts, true)).toEqual(["figures", "source"]);
  });

  it("are the gist if nothing differs, and all if there is no gist", () => {
    expect(shown([part("function"), part("needs", { brief: true })], true)).toEqual(["needs"]);
    expect(shown([part("function"), part("often")], true)).toEqual(["function", "often"]);
  });
});
