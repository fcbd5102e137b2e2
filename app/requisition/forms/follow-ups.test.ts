import { describe, expect, it } from "vitest";
import { answered, newDraft, PLATFORM } from "../brief/testing/new-draft";
import type { Answers, Requisition } from "../requisition";
import { withFollowUps, questionsForChanges } from "./follow-ups";

const AROUND = { starter: PLATFORM.starter, today: "2026-11-22" };
const { requisition } = answered(newDraft(PLATFORM), PLATFORM);
type Row = Answers<"metrics">["metrics"][number];
const edited = (given: Partial<Row>, from: Requisition = requisition): Answers<"metrics"> => {
  const [first, ...others] = from.metrics.metrics;
  return { metrics: [{ ...first!, ...given }, ...others] };
};
const after = (given: Partial<Row>, from: Requisition = requisition) =>
  withFollowUps("metrics", from, edited(given, from), AROUND).metrics as Row[];
const asked = (given: Partial<Row>) => questionsForChanges("metrics", requisition.metrics, edited(given), AROUND);
const REST = "of the teams that could use the platform build on it.";

describe("a metric edited in its section", () => {
  it("has the new target in the role type's sentence, and in no other", () => {
    expect(requisition.metrics.metrics[0]!.outcome).toBe(`At least 70% ${REST}`);
    expect(after({ target: "80" })[0]!.outcome).toBe(`At least 80% ${REST}`);
    expect(after({ target: "<5" })[0]!.outcome).toBe(`Under 5% ${REST}`);
    const once = { ...requisition, metrics: { metrics: after({ target: "<5" }) } };
    expect(after({ target: "90" }, once)[0]!.outcome).toBe(`At least 90% ${REST}`);
    expect(after({ target: "80", outcome: "Teams build on it." })[0]!.outcome).toBe("Teams build on it.");
    expect(after({ outcome: `At least 75% ${REST}` })[0]!.outcome).toBe(`At least 75% ${REST}`);
    expect(after({ target: "80" }).slice(1)).toEqual(requisition.metrics.metrics.slice(1));
  });

  it("leaves a gap if the sentence cannot express the new unit", () => {
    expect(after({ target: "200", unit: "ms" })[0]!.outcome).toBe(`At least [70%] ${REST}`);
  });

  it("counts as measured once it has a baseline", () => {
    expect(requisition.metrics.metrics[0]!.baselineUnknown).toBe(true);
    expect(after({ baseline: "12.5" })[0]!.baselineUnknown).toBe(false);
    expect(after({ target: "80" })[0]!.baselineUnknown).toBe(true);
  });

  it("is questioned, unless it was the same before", () => {
    expect(asked({ target: "<5%", baseline: "12.5%", unit: "ms" }).map(({ field }) => field)).toEqual([
      "metrics.0.target",
      "metrics.0.baseline",
    ]);
    expect(asked({ target: "twice" })[0]?.message).toMatch(/^Metric 1, target: write a number, such as 70%/);
    expect(asked({ target: "twice", outcome: "Teams build on it." })).toEqual([]);
    expect(asked({})).toEqual([]);
    const old = edited({ target: "150" });
    expect(questionsForChanges("metrics", old, { ...old }, AROUND)).toEqual([]);
  });
});

it("leads to questions about typed days of an offer, and a month gets its year", () => {
  const typed = { ...requisition.offer, start: "30 Feb", closes: "03/04/2027" };
  expect(questionsForChanges("offer", requisition.offer, typed, AROUND).map(({ message }) => message)).toEqual([
    "Start: February has no day 30. Did you mean February 28, 2027? Write that",
    "Applications close: did you mean March 4 or April 3, 2027? Write the month as a word",
  ]);
  expect(questionsForChanges("offer", typed, typed, AROUND)).toEqual([]);
  const month = withFollowUps("offer", requisition, { ...requisition.offer, start: "May", closes: "1 March" }, AROUND);
  expect(month).toMatchObject({ start: "May 2027", closes: "1 March 2027" });
});
