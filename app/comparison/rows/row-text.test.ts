import { describe, expect, it } from "vitest";
import { findSection } from "../../requisition/requisition";
import { answersFile } from "../../requisition/requisition-file";
import { optionsFor } from "../../requisition/fields/options";
import type { RowsField } from "../../requisition/fields/rows-field";
import { keyOf, plainLabel, rowParts, textOf } from "./row-text";

const listOf = (slug: string, name: string) => findSection(slug)!.fields[name] as RowsField;
const metrics = listOf("metrics", "metrics");
const mustHaves = listOf("requirements", "mustHaves");
const rounds = listOf("interview", "rounds");

const requisition = answersFile.parse({
  metrics: {
    metrics: [
      {
        id: "dates",
        outcome: "Dates hold.",
        measure: "Milestones met",
        unit: "%",
        baseline: "62",
        target: "90",
        day: "365",
      },
      {
        id: "slips",
        outcome: "Dates hold.",
        measure: "Milestones met",
        unit: "%",
        target: "95",
        baselineUnknown: true,
      },
    ],
  },
  requirements: { mustHaves: [{ id: "m", what: "Ran a migration.", metric: "dates", round: "gone" }] },
  interview: { rounds: [{ id: "r", kind: "case", leads: ["planning", "risk"], questions: ["Why?", "What broke?"] }] },
});
const options = optionsFor(requisition, {
  roleTypes: [],
  roundKinds: [{ value: "case", label: "Design case" }],
  competencies: [],
});
const metricParts = requisition.metrics.metrics.map((row) => rowParts(metrics, row, options));

describe("a row as text", () => {
  it("has the lines of the form", () => {
    expect(textOf(metricParts[0]!)).toBe("62 → 90 % by day 365\nDates hold.\nMeasure: Milestones met");
    expect(textOf(rowParts(rounds, requisition.interview.rounds[0]!, options))).toBe(
      "Design case\nLeads on: planning, risk\nOwn questions:\nWhy?\nWhat broke?",
    );
  });

  it("names picked items, and says when they were deleted", () => {
    expect(textOf(rowParts(mustHaves, requisition.requirements.mustHaves[0]!, options))).toBe(
      "Ran a migration.\nServes: Dates hold.\nTested in: one that was deleted",
    );
  });

  it("combines figures, as far as they are written", () => {
    const figures = (metric: object) => {
      const { metrics: rows } = answersFile.parse({ metrics: { metrics: [{ outcome: "x", ...metric }] } }).metrics;
      return rowParts(metrics, rows[0]!, options)[0]!.value;
    };
    expect(figures({ baselineUnknown: true, target: "95", unit: "%" })).toBe("Not known yet → 95 %");
    expect(figures({ baseline: "5", unit: "per quarter" })).toBe("5 → no target per quarter");
    expect(figures({ target: "5" })).toBe("Target 5");
    expect(figures({ day: "90" })).toBe("By day 90");
    expect(figures({})).toBe("x");
  });
});

it("a label has no notes to the writer", () => {
  expect(
    ["Bonus (optional)", "How many (1 if blank)", "Name of the round, if not the kind (optional)"].map(plainLabel),
  ).toEqual(["Bonus", "How many", "Name of the round"]);
});

it("the order of a list is not a difference", () => {
  const [leads, questions] = [rounds.fields.leads!, rounds.fields.questions!];
  expect(keyOf(leads, ["risk", "planning"], options)).toBe(keyOf(leads, ["planning", "risk"], options));
  expect(keyOf(questions, ["Why?", "How?"], options)).toBe(keyOf(questions, ["How?", "Why?", "Why?"], options));
  expect(keyOf(questions, ["Why?"], options)).not.toBe(keyOf(questions, ["How?"], options));
});
