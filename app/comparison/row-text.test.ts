import { describe, expect, it } from "vitest";
import { findSection } from "../requisition/requisition";
import { answersFile } from "../requisition/requisition-file";
import { optionsFor } from "../requisition/options";
import type { RowsField } from "../requisition/rows-field";
import { keyOf, markRow, plainLabel, rowParts, textOf } from "./row-text";

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
    expect(textOf(metricParts[0]!)).toBe(
      "Dates hold.\nMeasure: Milestones met; Unit: %\nBaseline today: 62; Target: 90; Day 365",
    );
    expect(textOf(rowParts(rounds, requisition.interview.rounds[0]!, options))).toBe(
      "Design case\nLeads on: planning, risk\nYour own questions:\nWhy?\nWhat broke?",
    );
  });

  it("names what was picked, and says when it is gone", () => {
    expect(textOf(rowParts(mustHaves, requisition.requirements.mustHaves[0]!, options))).toBe(
      "Ran a migration.\nSuccess metric it serves: Dates hold.\nRound that tests it: one that was deleted",
    );
  });

  it("is marked part by part", () => {
    const changes = markRow(metrics, metricParts[0]!, metricParts[1]!);
    const shown = changes.map(({ text, kind }) =>
      kind === "kept" ? text : kind === "added" ? `{${text}}` : `[${text}]`,
    );
    expect(shown.join("")).toBe(
      "Dates hold.\nMeasure: Milestones met; Unit: %[\nBaseline today: 62; ]{\n}Target: [90]{95}[; Day 365]{\nBaseline not known yet}",
    );
  });
});

it("a label loses its notes to the writer", () => {
  expect(
    ["Bonus (optional)", "How many (1 if blank)", "Name of the round, if not the kind (optional)"].map(plainLabel),
  ).toEqual(["Bonus", "How many", "Name of the round"]);
});

it("the order of a list is no difference", () => {
  const [leads, questions] = [rounds.fields.leads!, rounds.fields.questions!];
  expect(keyOf(leads, ["risk", "planning"], options)).toBe(keyOf(leads, ["planning", "risk"], options));
  expect(keyOf(questions, ["Why?", "How?"], options)).toBe(keyOf(questions, ["How?", "Why?", "Why?"], options));
  expect(keyOf(questions, ["Why?"], options)).not.toBe(keyOf(questions, ["How?"], options));
});
