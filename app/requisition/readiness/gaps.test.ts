import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { NO_BOILERPLATE } from "../boilerplate/boilerplate";
import { fillGaps, gapsIn, problemOfValue } from "./gaps";
import { optionsFor } from "../fields/options";
import { readiness } from "./readiness";
import { blankRequisition, findSection, type Requisition } from "../requisition";

const OPTIONS = optionsFor(blankRequisition(), { roleTypes: [], roundKinds: [], competencies: [] });

function requisitionWith(answers: { readonly [slug: string]: object }): Requisition {
  const read = Object.entries(answers).map(([slug, given]) => [slug, findSection(slug)!.draft.parse(given)]);
  return { ...blankRequisition(), ...(Object.fromEntries(read) as Partial<Requisition>) };
}

const WITH_GAPS = requisitionWith({
  role: {
    mission: "You run [the program].\nIt takes [the number] teams.",
    notThis: ["Plan [the program]", "Plan"],
  },
  metrics: {
    metrics: [
      { id: "a", outcome: "It is done", unit: "days" },
      { id: "b", outcome: "[The] program ends", unit: "[the number]" },
    ],
  },
});

describe("gaps", () => {
  it("are slots by name, with every place", () => {
    const gaps = gapsIn(WITH_GAPS);
    expect(gaps.map(({ name, places }) => [name, places.map(({ field, where }) => `${field}; ${where}`)])).toEqual([
      ["the program", ["mission; Role and purpose: mission", "notThis; Role and purpose: what this role is not"]],
      ["the number", ["mission; Role and purpose: mission", "metrics.1.unit; Success metrics, metric 2: unit"]],
    ]);
    const [, { places: [second] } = { places: [] }] = gaps;
    expect(second?.text).toBe("It takes [the number] teams.");
    expect(second?.text.slice(second.start, second.end)).toBe("[the number]");
  });

  it("keep a section from being ready, and are reported at the field", () => {
    const missing = readiness(WITH_GAPS, {}, OPTIONS, NO_BOILERPLATE).flatMap((section) => section.missing);
    expect(missing.filter(({ ask }) => ask.includes("Fill in"))).toEqual([
      { field: "mission", gap: "the program", ask: "Fill in “the program”" },
      { field: "mission", gap: "the number", ask: "Fill in “the number”" },
      { field: "notThis", gap: "the program", ask: "Fill in “the program”" },
      { field: "metrics.1.unit", gap: "the number", ask: "Metric 2: Fill in “the number”" },
    ]);
  });

  it("are filled everywhere at once, and those without a value stay", () => {
    const result = fillGaps(WITH_GAPS, new Map([["the program", "the ledger move"]]));
    const { filled } = result as { filled: Requisition };
    expect(filled.role.mission).toBe("You run the ledger move.\nIt takes [the number] teams.");
    expect(filled.role.notThis).toEqual(["Plan the ledger move", "Plan"]);
    expect(filled.metrics).toEqual(WITH_GAPS.metrics);
    expect(gapsIn(filled).map(({ name }) => name)).toEqual(["the number"]);
  });

  it("report a value that does not fit a field, at the longest value in it", () => {
    const values = new Map([
      ["the program", "x"],
      ["the number", "9".repeat(61)],
    ]);
    expect(fillGaps(WITH_GAPS, values)).toEqual({
      problems: [
        {
          name: "the number",
          message: "This doesn’t fit in Success metrics, metric 2: unit. Unit must be 60 characters or less",
        },
      ],
    });
    const offer = requisitionWith({ offer: { apply: "[the address]" } });
    expect(fillGaps(offer, new Map([["the address", "javascript:alert(1)"]]))).toMatchObject({
      problems: [{ name: "the address", message: expect.stringMatching(/isn’t a web address/) as string }],
    });
  });

  it("accept one line without brackets", () => {
    expect(problemOfValue("the ledger move")).toBeUndefined();
    expect(problemOfValue("a\nb")).toMatch(/one line/);
    expect(problemOfValue("[a]")).toMatch(/without square brackets/);
  });

  it("of any requisition can be filled, and then none are left", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        const gaps = gapsIn(requisition);
        const result = fillGaps(requisition, new Map(gaps.map(({ name }) => [name, "X"])));
        if ("problems" in result) expect(result.problems.length).toBeGreaterThan(0);
        else expect(gapsIn(result.filled)).toEqual([]);
        if (gaps.length === 0) expect(result).toEqual({ filled: requisition });
      }),
      { numRuns: 50 },
    );
  });
});
