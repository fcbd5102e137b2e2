import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import type { Requisition } from "../../../requisition/requisition";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const found = (rule: string, offer: Partial<Requisition["offer"]>, role: Partial<Requisition["role"]> = {}) =>
  sourceOf({ ...example, role: { ...example.role, ...role }, offer: { ...example.offer, ...offer } })
    .review.open.filter((finding) => finding.rule === rule)
    .map((finding) => finding.found);

it("finds a closing day and a start day in the past, unless the answer leaves them open", () => {
  expect(found("day-passed", { closes: "15 November 2026", start: "Jan 2026" })).toEqual([
    "Applications close on “15 November 2026”. This date has passed.",
    "The job starts “Jan 2026”. This date has passed.",
  ]);
  expect(found("day-passed", { closes: "2026-11-22", start: "November 2026" })).toEqual([]);
  expect(found("day-passed", { closes: "first look 2026-11-01, open until filled", start: "As agreed, 2025" })).toEqual(
    [],
  );
});

it("says that a slow loop of four rounds costs weeks, and nothing about its rounds", () => {
  const interview = { ...example.interview, rounds: example.interview.rounds.slice(0, 4), daysToOffer: 35 };
  const open = sourceOf({ ...example, interview }).review.open.filter(({ rule }) => rule.startsWith("loop-"));
  expect(open.map(({ why }) => why)).toEqual(["Each extra week loses candidates who have another offer."]);
});

it("counts an external stakeholder whose name says the function", () => {
  const missing = (who: string) => {
    const [first] = example.stakeholders.stakeholders;
    const stakeholders = ["Product manager", "SRE lead", who].map((name, i) => ({
      ...first!,
      id: `s${i}`,
      who: name,
      function: i === 2 ? ("outside" as const) : ("product" as const),
    }));
    return sourceOf({ ...example, stakeholders: { ...example.stakeholders, stakeholders } })
      .review.open.filter(({ rule }) => rule === "stakeholder-missing")
      .map((finding) => finding.found);
  };
  expect(missing("Architect + mech/elec consultants").join()).not.toContain("Engineering");
  expect(missing("Engineering consultants").join()).not.toContain("Engineering");
});

it("asks for the length of a temporary job if no answer says it", () => {
  const fixed = (start: string, whyNow = "Maternity cover") =>
    found("term-unsaid", { employment: "fixed-term", start }, { whyNow });
  expect(fixed("Jan 2027")).toEqual(["The job is for a fixed term, but no answer says how long it lasts."]);
  expect(fixed("Jan 2027", "The tower reopens in March 2029; we lost a year.")).toHaveLength(1);
  expect(fixed("Jan 2027 to March 2029")).toEqual([]);
  expect(fixed("2027-01-10", "14-month parental leave cover")).toEqual([]);
  expect(fixed("2027-01-10", "Funded through June 2028.")).toEqual([]);
  expect(found("term-unsaid", { employment: "permanent", start: "Jan 2027" })).toEqual([]);
});
