import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { toFormValues } from "./form-values";
import { recovered } from "./recovered";
import { EVERY_SECTION, findSection } from "../requisition";

const metrics = findSection("metrics")!;
const role = findSection("role")!;
let made = 0;
const offer = { newId: () => `fresh${(made += 1)}` };
const freshOf = (section: typeof role) => toFormValues(section, section.draft.parse({}), offer);

describe("a restored form", () => {
  it("shows what was sent, whatever it was made from", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        for (const section of EVERY_SECTION) {
          const sent = toFormValues(section, requisition[section.slug], offer);
          const { values, left } = recovered(section, freshOf(section), sent);
          expect(section.draft.parse(values)).toEqual(requisition[section.slug]);
          expect(left).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps what the section could not save", () => {
    const { values } = recovered(role, freshOf(role), { title: "x".repeat(999), hybridShare: "much" });
    expect(values).toMatchObject({ title: "x".repeat(999), hybridShare: "much" });
  });

  it("returns the texts of removed fields, and handles unexpected names", () => {
    const copy = {
      title: ["a", "b"],
      slogan: "Ship it",
      blank: " ",
      metrics: [{ id: "m", unit: "%", mood: "good", outcome: { deep: "er" } }, "stray"],
      __proto__: "x",
    };
    expect(recovered(role, freshOf(role), copy).left).toEqual(["Ship it", "m", "%", "good", "er", "stray", "a", "b"]);
    const { values, left } = recovered(metrics, freshOf(metrics), copy);
    expect(values.metrics).toMatchObject([{ id: "m", unit: "%", outcome: "" }]);
    expect(left).toEqual(["a", "b", "Ship it", "good", "er", "stray"]);
  });

  it.each([
    ["a text in place of rows", "Old", ["Old"]],
    ["rows by name", { first: { outcome: "Old" } }, ["Old"]],
    [
      "more rows than the list allows",
      Array.from({ length: 10 }, (_, i) => ({ id: `m${i}`, outcome: `o${i}` })),
      ["o8", "o9"],
    ],
  ])("loses no text of %s", (_, sent, texts) => {
    const { values, left } = recovered(metrics, freshOf(metrics), { metrics: sent });
    expect(left).toEqual(texts);
    expect(metrics.draft.safeParse(values).success).toBe(true);
  });

  it("offers blank rows if none were sent", () => {
    expect(recovered(metrics, freshOf(metrics), {}).values.metrics).toHaveLength(3);
  });
});
