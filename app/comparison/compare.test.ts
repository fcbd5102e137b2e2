import { describe, expect, it } from "vitest";
import { optionsFor } from "../requisition/options";
import { type SectionSlug } from "../requisition/requisition";
import { answersFile } from "../requisition/requisition-file";
import { compare, type ComparisonRow } from "./compare";

const catalogue = {
  roleTypes: [{ value: "technical-program-manager", label: "Technical Program Manager" }],
  roundKinds: [{ value: "recruiter-screen", label: "Recruiter screen" }],
  competencies: [],
};
const item = (answers: object) => {
  const requisition = answersFile.parse(answers);
  return { requisition, options: optionsFor(requisition, catalogue) };
};
const rowsOf = (slug: SectionSlug, ...answers: object[]): readonly ComparisonRow[] =>
  compare(answers.map((one) => item({ [slug]: one }))).groups.find(({ section }) => section === slug)?.rows ?? [];
const told = (rows: readonly ComparisonRow[]) =>
  rows.map(({ label, says, cells }) => [label, says, ...cells.map(({ text }) => text)]);

describe("compare", () => {
  it("takes two to four", () => {
    expect(() => compare([item({})])).toThrow(RangeError);
    expect(() => compare(Array.from({ length: 5 }, () => item({})))).toThrow("Compare two to four requisitions, not 5");
  });

  it("has nothing to say about blanks", () => {
    expect(compare([item({}), item({})])).toEqual({ groups: [], same: 0, different: 0 });
  });

  it("compares fields in words and marks prose", () => {
    const a = { roleType: "technical-program-manager", level: "L5", mission: "You ship releases late." };
    const rows = rowsOf("role", a, { ...a, level: "", mission: "You ship releases on time." });
    expect(told(rows)).toEqual([
      ["Role type", "same in both", "Technical Program Manager", "Technical Program Manager"],
      ["Level", "not written in B", "L5", ""],
      ["Mission", "differs in B", "You ship releases late.", "You ship releases on time."],
    ]);
    expect(rows[2]!.cells[1]).toMatchObject({ compared: "differs", words: { added: 2, removed: 1 } });
  });

  it("finds no difference in the order of a list", () => {
    expect(told(rowsOf("offer", { benefits: "Leave\nPension" }, { benefits: "Pension\nLeave" }))[0]![1]).toBe(
      "same in both",
    );
  });

  it("gives each decision its own row", () => {
    const decisions = [
      { id: "what", right: "recommends", who: "Head of Platform" },
      { id: "dates", right: "decides" },
    ];
    expect(told(rowsOf("stakeholders", { decisions }, { decisions: decisions.slice(1) }))).toEqual([
      ["What is built", "not written in B", "Recommends; Head of Platform", ""],
      ["Dates", "same in both", "Decides", "Decides"],
    ]);
  });

  it("matches metrics and does not repeat the label", () => {
    const dates = { id: "d", outcome: "Release dates hold.", target: "90" };
    const rows = rowsOf(
      "metrics",
      { metrics: [dates] },
      { metrics: [{ id: "x", outcome: "Users return.", target: "46" }, dates] },
    );
    expect(told(rows)).toEqual([
      ["Success metrics", "differs in B", "1", "2"],
      ["Release dates hold", "same in both", "Target: 90", "Target: 90"],
      ["Users return", "only in B", "", "Target: 46"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("1 more");
  });

  it("shows what a row is about where the wording differs or where it says no more", () => {
    const rows = rowsOf(
      "metrics",
      { metrics: [{ outcome: "Release dates hold." }] },
      { metrics: [{ outcome: "All release dates hold firm." }] },
    );
    expect(told(rows)[1]).toEqual([
      "Release dates hold",
      "differs in B",
      "Release dates hold.",
      "All release dates hold firm.",
    ]);
    expect(told(rowsOf("metrics", { metrics: [{ outcome: "Dates hold." }] }, {}))[1]).toEqual([
      "Dates hold",
      "only in A",
      "Dates hold.",
      "",
    ]);
  });

  it("cuts a long label after a word", () => {
    const what = `You ran a change across ${"very ".repeat(20)}many teams.`;
    const [, row] = rowsOf("requirements", { mustHaves: [{ what }] }, {});
    expect(row!.label).toBe(`You ran a change across ${"very ".repeat(12)}very…`);
    expect(row!.cells[0]!.text).toBe(what);
  });

  it("calls rounds by their own name or their kind, and adds them up", () => {
    const screen = { id: "s", kind: "recruiter-screen", minutes: 30 };
    const rows = rowsOf(
      "interview",
      { rounds: [screen] },
      {
        rounds: [
          { ...screen, minutes: 45 },
          { name: "Case", minutes: 60 },
        ],
      },
    );
    expect(told(rows)).toEqual([
      ["Rounds and minutes", "differs in B", "1 round, 30 minutes", "2 rounds, 105 minutes"],
      ["Recruiter screen", "differs in B", "Minutes: 30", "Minutes: 45"],
      ["Case", "only in B", "", "Minutes: 60"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("1 more, +75 minutes");
  });

  it("says pay in one row, and how far a number is off", () => {
    const offer = { payFrom: 140000, payTo: 170000, currency: "USD", period: "year" };
    const rows = rowsOf("offer", offer, { ...offer, payFrom: 135000, payTo: 165000 });
    expect(told(rows)).toEqual([
      ["Pay range", "differs in B", "USD 140,000 to 170,000 a year", "USD 135,000 to 165,000 a year"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("−3.2% at the midpoint");
    expect(rowsOf("interview", { daysToOffer: 21 }, { daysToOffer: 14 })[0]!.cells[1]!.delta).toBe("−7");
  });
});
