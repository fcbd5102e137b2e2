import { describe, expect, it } from "vitest";
import { blankRequisition, findSection } from "./requisition";
import { answersFile } from "./requisition-file";
import { countSuggested, keep, stillSuggested, suggest, suggestAll } from "./suggestions";

const starter = answersFile.parse({
  role: { mission: "Run the release train", notThis: ["A product manager"] },
  metrics: {
    metrics: [
      { id: "on-time", unit: "%" },
      { id: "defects", unit: "count" },
    ],
  },
});
const other = answersFile.parse({ role: { mission: "Choose what is built" } });

describe("suggest", () => {
  it("fills what is blank and marks it", () => {
    const { requisition, suggested } = suggest(
      { requisition: blankRequisition(), suggested: {} },
      starter,
      "role-type",
    );
    expect(requisition.role.mission).toBe("Run the release train");
    expect(suggested.role).toEqual({ mission: "role-type", notThis: "role-type" });
    expect(suggested.metrics).toEqual({ "metrics.on-time": "role-type", "metrics.defects": "role-type" });
    expect(countSuggested(suggested)).toBe(4);
  });

  it("leaves alone what the manager wrote", () => {
    const own = answersFile.parse({ metrics: { metrics: [{ id: "mine", unit: "days" }] } });
    const { requisition, suggested } = suggest({ requisition: own, suggested: {} }, starter, "role-type");
    expect(requisition.metrics.metrics.map(({ id }) => id)).toEqual(["mine"]);
    expect(suggested.metrics).toEqual({});
  });

  it("replaces untouched suggestions of another role type", () => {
    const first = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
    const second = suggest(first, other, "role-type");
    expect(second.requisition.role.mission).toBe("Choose what is built");
    expect(second.requisition.metrics.metrics).toEqual([]);
    expect(countSuggested(second.suggested)).toBe(1);
  });
});

describe("what was read out of a text", () => {
  const read = answersFile.parse({
    role: { title: "Release Lead" },
    metrics: { metrics: [{ id: "read", unit: "days" }] },
  });
  const draft = { requisition: read, suggested: suggestAll(read, "import") };

  it("is no blank to be filled, and stays a suggestion of the text", () => {
    const { requisition, suggested } = suggest(draft, starter, "role-type");
    expect(requisition.role).toMatchObject({ title: "Release Lead", mission: "Run the release train" });
    expect(requisition.metrics).toEqual(read.metrics);
    expect(suggested.role).toEqual({ title: "import", mission: "role-type", notThis: "role-type" });
    expect(suggested.metrics).toEqual({ "metrics.read": "import" });
  });
});

describe("a suggestion", () => {
  const section = findSection("role")!;
  const suggested = { mission: "role-type", notThis: "role-type" } as const;

  it("stays one as long as it reads the same, and is an answer once edited or cleared", () => {
    const edited = { ...starter.role, mission: "Run it well" };
    expect(stillSuggested(section, starter.role, starter.role, suggested)).toEqual(suggested);
    expect(stillSuggested(section, starter.role, edited, suggested)).toEqual({ notThis: "role-type" });
    expect(stillSuggested(section, starter.role, { ...starter.role, notThis: [] }, suggested)).toEqual({
      mission: "role-type",
    });
  });

  it("is kept alone, by its list, or with all", () => {
    const both = { "metrics.a": "copy", "metrics.b": "copy", mission: "copy" } as const;
    expect(keep(both, "metrics.a")).toEqual({ "metrics.b": "copy", mission: "copy" });
    expect(keep(both, "metrics")).toEqual({ mission: "copy" });
    expect(keep(both, undefined)).toEqual({});
  });
});

it("marks everything of a copy", () => {
  expect(suggestAll(starter, "copy")).toMatchObject({
    role: { mission: "copy", notThis: "copy" },
    metrics: { "metrics.on-time": "copy" },
  });
});
