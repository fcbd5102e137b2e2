import { describe, expect, it } from "vitest";
import { blankRequisition, findSection } from "../requisition";
import { singleAnswer, withTyped } from "./single-answer";

const blank = blankRequisition();
const requisition = {
  ...blank,
  role: { ...blank.role, mission: "Keep one plan." },
  metrics: findSection("metrics")!.draft.parse({
    metrics: [
      { id: "a", outcome: "Dates hold", target: "", day: "90", baselineUnknown: "on" },
      { id: "b", outcome: "Fewer slips" },
    ],
  }) as typeof blank.metrics,
  requirements: findSection("requirements")!.draft.parse({
    responsibilities: ["Run it", "Own the roadmap"],
  }) as typeof blank.requirements,
};
const section = (slug: string) => findSection(slug)!;

describe("a single answer", () => {
  it.each([
    ["role.mission", "Mission", "Keep one plan.", undefined],
    ["metrics.metrics.b.target", "Target", "", "Metric 2"],
    ["metrics.metrics.a.day", "By when", "90", "Metric 1"],
    ["requirements.responsibilities.1", "Responsibilities, line 2", "Own the roadmap", undefined],
    ["stakeholders.decisions.scope.who", "Who else", "", "Cutting scope to hold a date"],
  ])("has its field: %s", (path, label, value, row) => {
    const found = singleAnswer(requisition, path);
    expect([found?.field.label, found?.value, found?.row]).toEqual([label, value, row]);
  });

  it.each([
    "",
    "role",
    "role.none",
    "metrics.metrics",
    "metrics.metrics.a",
    "metrics.metrics.z.target",
    "role.__proto__",
    "metrics.metrics.a.constructor",
    "requirements.responsibilities.9",
    "metrics.metrics..target",
  ])("does not exist: %s", (path) => expect(singleAnswer(requisition, path)).toBeUndefined());
});

describe("edits of single answers", () => {
  it("change those and leave the rest", () => {
    const typed = withTyped(requisition, section("metrics"), {
      "metrics.metrics.a.target": "85",
      "metrics.metrics.b.day": "180",
      "metrics.metrics.a.baselineUnknown": "",
    })!;
    const read = section("metrics").draft.parse(typed) as typeof blank.metrics;
    expect(
      read.metrics.map(({ outcome, target, day, baselineUnknown }) => [outcome, target, day, baselineUnknown]),
    ).toEqual([
      ["Dates hold", "85", "90", false],
      ["Fewer slips", "", "180", false],
    ]);
  });

  it("remove a line that is left blank", () => {
    const typed = withTyped(requisition, section("requirements"), { "requirements.responsibilities.0": " " })!;
    expect(section("requirements").draft.parse(typed).responsibilities).toEqual(["Own the roadmap"]);
  });

  it("are rejected for an answer that is gone, or is in another section", () => {
    expect(withTyped(requisition, section("metrics"), { "metrics.metrics.z.target": "1" })).toBeUndefined();
    expect(withTyped(requisition, section("metrics"), { "role.mission": "x" })).toBeUndefined();
  });
});
