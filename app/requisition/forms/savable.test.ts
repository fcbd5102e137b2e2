import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormValues } from "./form";
import { toFormValues } from "./form-values";
import type { AnyAnswers } from "../paths";
import { findSection } from "../requisition";
import { savable } from "./savable";

const role = findSection("role")!;
const offer = findSection("offer")!;
const metrics = findSection("metrics")!;
const nothingElse = () => [];
const save = (section: typeof role, values: FormValues, known: object, alsoWrong = nothingElse) =>
  savable(section, values, section.draft.parse(known), alsoWrong);

describe("savable", () => {
  it("saves what is valid, and says why the rest is not", () => {
    const { answers, problems } = save(role, { title: "New", level: "x".repeat(61) }, { title: "Old", level: "L5" });
    expect(answers).toMatchObject({ title: "New", level: "L5" });
    expect(problems).toEqual([{ field: "level", message: "Level must be 60 characters or less" }]);
  });

  it("checks two answers together if they depend on each other", () => {
    const known = { payFrom: "80", payTo: "100", bonus: "Old" };
    const both = save(offer, { payFrom: "120", payTo: "150", currency: "x".repeat(300) }, known);
    expect(both.answers).toMatchObject({ payFrom: 120, payTo: 150 });
    expect(both.problems.map(({ field }) => field)).toEqual(["currency"]);
    const one = save(offer, { payFrom: "120", payTo: "100", bonus: "New" }, known);
    expect(one.answers).toMatchObject({ payFrom: 80, payTo: 100, bonus: "New" });
    expect(one.problems).toEqual([{ field: "payTo", message: "Pay to can’t be less than pay from" }]);
  });

  it("saves a row except for one invalid cell, and a new row with that cell blank", () => {
    const long = "x".repeat(300);
    const known = { metrics: [{ id: "a", unit: "%", target: "90" }] };
    const rows = [
      { id: "b", unit: long, target: "1" },
      { id: "a", unit: long, target: "95" },
    ];
    const { answers, problems } = save(metrics, { metrics: rows }, known);
    expect(answers.metrics).toMatchObject([
      { id: "b", unit: "", target: "1" },
      { id: "a", unit: "%", target: "95" },
    ]);
    expect(problems.map(({ field }) => field)).toEqual(["metrics.0.unit", "metrics.1.unit"]);
  });

  it("keeps a list as it was if the list itself cannot be saved", () => {
    const known = { metrics: [{ id: "a", unit: "%" }] };
    const rows = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, unit: "x" }));
    const { answers, problems } = save(metrics, { metrics: rows }, known);
    expect(answers.metrics).toMatchObject([{ id: "a", unit: "%" }]);
    expect(problems[0]?.message).toContain("keep at most 8");
  });

  it("names a row by its position in the form, which counts blank rows", () => {
    const wrong = (answers: AnyAnswers) =>
      (answers.metrics as { unit: string }[]).flatMap(({ unit }, i) =>
        unit === "gone" ? [{ field: `metrics.${i}.unit`, message: "Gone" }] : [],
      );
    const rows = [
      { id: "blank", unit: "", target: "" },
      { id: "a", unit: "gone", target: "1" },
    ];
    const { answers, problems } = save(
      metrics,
      { metrics: rows },
      { metrics: [{ id: "a", unit: "%" }] },
      wrong as never,
    );
    expect(problems).toEqual([{ field: "metrics.1.unit", message: "Gone" }]);
    expect(answers.metrics).toMatchObject([{ id: "a", unit: "%", target: "1" }]);
  });

  it("loses no valid answer", () => {
    const text = fc.constantFrom("", "short", "x".repeat(3000));
    const row = fc.record({ unit: text, target: text, outcome: text });
    const form = fc.array(row, { maxLength: 8 }).map((rows) => rows.map((cells, i) => ({ id: `r${i}`, ...cells })));
    const before = metrics.draft.parse({ metrics: [{ id: "r0", unit: "old", target: "old", outcome: "old" }] });
    fc.assert(
      fc.property(form, (rows) => {
        const { answers, problems } = savable(metrics, { metrics: rows }, before, nothingElse);
        expect(metrics.draft.safeParse(answers).success).toBe(true);
        const wrong = new Set(problems.map(({ field }) => field));
        const said = toFormValues(metrics, answers, { newId: () => "new" }).metrics as FormValues[];
        rows.forEach((typed, i) => {
          for (const key of ["unit", "target", "outcome"] as const) {
            expect(wrong.has(`metrics.${i}.${key}`)).toBe(typed[key].length > 2000);
            const saved = said.find(({ id }) => id === typed.id)?.[key] ?? "";
            if (!wrong.has(`metrics.${i}.${key}`)) expect(saved).toBe(typed[key]);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});
