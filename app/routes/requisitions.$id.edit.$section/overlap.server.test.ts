import { describe, expect, it } from "vitest";
import { optionsFor } from "../../requisition/options";
import { blankRequisition, findSection } from "../../requisition/requisition";
import { findOverlaps, takeTheirs } from "./overlap.server";

const section = findSection("metrics")!;
const options = optionsFor(blankRequisition(), { roleTypes: [], roundKinds: [], competencies: [] });
const answers = (rows: object[]) => section.draft.parse({ metrics: rows });

const mine = answers([
  { id: "a", unit: "%" },
  { id: "b", unit: "days" },
]);
const saved = answers([
  { id: "b", unit: "hours" },
  { id: "c", outcome: "New" },
  { id: "a", unit: "%" },
]);

describe("a late save", () => {
  it("names every row that differs, both texts in words", () => {
    expect(findOverlaps(section, mine, saved, options)).toEqual([
      { path: "metrics.b", label: "Metric 2", mine: "Unit: days", saved: "Unit: hours" },
      { path: "metrics.c", label: "Metric 2", mine: "", saved: "Outcome: New" },
    ]);
  });
  it("takes the saved text where it is asked to, and only there", () => {
    const settled = takeTheirs(section, mine, saved, ["metrics.b"]) as { metrics: { id: string; unit: string }[] };
    expect(settled.metrics.map(({ id, unit }) => `${id} ${unit}`)).toEqual(["a %", "b hours"]);
  });
  it("takes a row in that was added, and one out that was removed", () => {
    expect(takeTheirs(section, mine, saved, ["metrics.c"]).metrics).toHaveLength(3);
    expect(takeTheirs(section, mine, answers([]), ["metrics.a"]).metrics).toHaveLength(1);
  });
  it("is not led astray by a forged path", () => {
    expect(takeTheirs(section, mine, saved, ["__proto__", "toString.x", "metrics", "metrics.zzz"])).toEqual(mine);
  });
});
