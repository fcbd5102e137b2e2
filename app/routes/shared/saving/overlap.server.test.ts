import { describe, expect, it } from "vitest";
import { withTheirs } from "../../../requisition/changes/merge";
import { optionsFor } from "../../../requisition/fields/options";
import { blankRequisition, findSection } from "../../../requisition/requisition";
import { labelOf, overlapsInWords } from "./overlap.server";

const section = findSection("metrics")!;
const options = optionsFor(blankRequisition(), { roleTypes: [], roundKinds: [], competencies: [] });
const answers = (rows: object[]) => section.draft.parse({ metrics: rows });

const mine = answers([
  { id: "a", unit: "%" },
  { id: "b", unit: "days", day: "90" },
]);
const saved = answers([
  { id: "b", unit: "hours", day: "30" },
  { id: "c", outcome: "New" },
]);

describe("overlaps of two edits", () => {
  it("show both texts, or whole rows if one side has none", () => {
    expect(
      overlapsInWords(section, ["metrics.b.unit", "metrics.b.day", "metrics.a", "metrics.c"], mine, saved, options),
    ).toEqual([
      { path: "metrics.b.unit", label: "Metric 2: unit", mine: "days", saved: "hours" },
      { path: "metrics.b.day", label: "Metric 2: by when", mine: "Day 90", saved: "Day 30" },
      { path: "metrics.a", label: "Metric 1", mine: "Unit: %", saved: "" },
      { path: "metrics.c", label: "Metric 2", mine: "", saved: "Outcome: New" },
    ]);
  });
  it("use the saved text where it was chosen, and nowhere else", () => {
    const settled = withTheirs(section, mine, saved, ["metrics.b.unit", "metrics.c"]).metrics as {
      id: string;
      unit: string;
      day: string;
    }[];
    expect(settled.map(({ id, unit, day }) => `${id} ${unit} ${day}`)).toEqual(["a % ", "b hours 90", "c  "]);
    expect(withTheirs(section, mine, saved, ["metrics.a"]).metrics).toHaveLength(1);
  });
  it("ignore a forged path", () => {
    const forged = ["__proto__", "toString.x", "metrics", "metrics.zzz", "metrics.b.__proto__"];
    expect(withTheirs(section, mine, saved, forged)).toEqual(mine);
    expect(labelOf(section, "constructor.x", mine)).toBe("constructor");
  });
});
