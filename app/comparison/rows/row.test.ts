import { describe, expect, it } from "vitest";
import { Effort } from "../marking/effort";
import { type RowDraft, toRow } from "./row";

const judge = (texts: readonly string[], open = false) => {
  const entries = texts.map((text) => ({ text, key: text }));
  const row = toRow({ label: "Level", field: "level", entries, open }, new Effort());
  return row && [row.state, row.says, row.cells.map(({ compared }) => compared).join(" ")];
};

describe("a row", () => {
  it("is the same or differs", () => {
    expect(judge(["L5", "L5"])).toEqual(["same", "same in both", "baseline same"]);
    expect(judge(["L5", "L5", "L5"])).toEqual(["same", "same in all", "baseline same same"]);
    expect(judge(["L5", "L6", "L5", "L4"])).toEqual(["differs", "differs in B and D", "baseline differs same differs"]);
  });

  it("is missing if an answer is blank", () => {
    expect(judge(["", "L5", "L5"])).toEqual(["missing", "not written in A", "baseline only only"]);
    expect(judge(["", "L5", "L6"])).toEqual(["missing", "not written in A; B and C differ", "baseline only only"]);
    expect(judge(["L5", "L6", ""])).toEqual(["missing", "not written in C; differs in B", "baseline differs missing"]);
    expect(judge(["", "L5", "", ""])).toEqual([
      "missing",
      "not written in A, C and D",
      "baseline only missing missing",
    ]);
  });

  it("is only in some if a list has it", () => {
    expect(judge(["L5", "L5", ""], true)).toEqual(["only", "only in A and B", "baseline same missing"]);
    expect(judge(["", "L5", "L6"], true)).toEqual(["only", "only in B and C; they differ", "baseline only only"]);
    expect(judge(["L5", "L6", ""], true)).toEqual([
      "only",
      "only in A and B; differs in B",
      "baseline differs missing",
    ]);
  });

  it("says which earlier one is the same", () => {
    const entries = ["L5", "L6", "L6", "L5", ""].map((text) => ({ text, key: text }));
    const row = toRow({ label: "Level", field: "level", entries: entries.slice(0, 4) }, new Effort())!;
    expect(row.cells.map(({ like }) => like)).toEqual([undefined, undefined, 1, 0]);
    const blank = toRow(
      { label: "Level", field: "level", entries: [entries[4]!, entries[4]!, entries[0]!] },
      new Effort(),
    )!;
    expect(blank.cells.map(({ like }) => like)).toEqual([undefined, undefined, undefined]);
  });

  it("is left out if it is blank in all", () => {
    expect(judge(["", ""])).toBeUndefined();
  });

  it("says why a text is not marked", () => {
    const cell = (change: RowDraft["change"]) =>
      toRow(
        { label: "Mission", field: "mission", entries: ["a", "b"].map((text) => ({ text, key: text })), change },
        new Effort(),
      )!.cells[1];
    expect(cell(undefined)).toEqual({ text: "b", compared: "differs" });
    expect(cell(() => undefined)).toEqual({ text: "b", compared: "differs", unmarked: "too different" });
    const gaveUp = (_: number, effort: Effort) => {
      effort.giveUp();
      return undefined;
    };
    expect(cell(gaveUp)).toEqual({ text: "b", compared: "differs", unmarked: "too long" });
  });
});
