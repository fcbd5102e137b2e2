import { describe, expect, it } from "vitest";
import { optionsFor } from "../requisition/fields/options";
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
const inBrief = (rows: readonly ComparisonRow[]) =>
  rows.map(({ label, says, cells }) => [label, says, ...cells.map(({ text }) => text)]);

describe("compare", () => {
  it("accepts two to four", () => {
    expect(() => compare([item({})])).toThrow(RangeError);
    expect(() => compare(Array.from({ length: 5 }, () => item({})))).toThrow("Compare two to four requisitions, not 5");
  });

  it("leaves out blanks", () => {
    expect(compare([item({}), item({})])).toEqual({ groups: [], same: 0, different: 0 });
  });

  it("compares fields in words and marks prose", () => {
    const a = { roleType: "technical-program-manager", level: "L5", mission: "You ship releases late." };
    const rows = rowsOf("role", a, { ...a, level: "", mission: "You ship releases on time." });
    expect(inBrief(rows)).toEqual([
      ["Role type", "same in both", "Technical Program Manager", "Technical Program Manager"],
      ["Level", "not written in B", "L5", ""],
      ["Mission", "differs in B", "You ship releases late.", "You ship releases on time."],
    ]);
    expect(rows[2]!.cells[1]).toMatchObject({ compared: "differs", words: { added: 2, removed: 1 } });
  });

  it("ignores the order of a list", () => {
    expect(inBrief(rowsOf("offer", { benefits: "Leave\nPension" }, { benefits: "Pension\nLeave" }))[0]![1]).toBe(
      "same in both",
    );
  });

  it("gives each decision its own row", () => {
    const decisions = [
      { id: "what", right: "recommends", who: "Head of Platform" },
      { id: "dates", right: "decides" },
    ];
    expect(inBrief(rowsOf("stakeholders", { decisions }, { decisions: decisions.slice(1) }))).toEqual([
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
    expect(inBrief(rows)).toEqual([
      ["Success metrics", "differs in B", "1", "2"],
      ["Release dates hold", "same in both", "Target 90", "Target 90"],
      ["Users return", "only in B", "", "Target 46"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("1 more");
  });

  it("shows what a row is about if the wording differs or if there is nothing else", () => {
    const rows = rowsOf(
      "metrics",
      { metrics: [{ outcome: "Release dates hold." }] },
      { metrics: [{ outcome: "All release dates hold firm." }] },
    );
    expect(inBrief(rows)[1]).toEqual([
      "Release dates hold",
      "differs in B",
      "Release dates hold.",
      "All release dates hold firm.",
    ]);
    expect(inBrief(rowsOf("metrics", { metrics: [{ outcome: "Dates hold." }] }, {}))[1]).toEqual([
      "Dates hold",
      "only in A",
      "Dates hold.",
      "",
    ]);
  });

  it("names matched rows the same, whichever comes first", () => {
    const a = { outcome: "Milestones are met.", measure: "On-time delivery rate: milestones met on the day" };
    const b = { outcome: "Releases leave when we said.", measure: "On-time delivery: releases on the day" };
    for (const lists of [
      [a, b],
      [b, a],
    ]) {
      const rows = rowsOf("metrics", ...lists.map((metric) => ({ metrics: [metric] })));
      expect(rows.slice(1).map(({ label, says }) => [label, says])).toEqual([["On-time delivery", "differs in B"]]);
    }
  });

  it("names rows in full if two would have the same short name", () => {
    const leads = ["Design lead, Music", "Design lead, Podcasts"].map((who) => ({ who }));
    const rows = rowsOf("stakeholders", { stakeholders: leads }, {});
    expect(rows.map(({ label }) => label)).toEqual(["Design lead, Music", "Design lead, Podcasts"]);
  });

  it("says how a row moved in ranked lists, and nothing in others", () => {
    const [x, y, z] = ["Dates hold.", "Users return.", "Teams stay."].map((outcome) => ({ outcome, target: "9" }));
    const moved = rowsOf("metrics", { metrics: [x, y, z] }, { metrics: [z, x, y] }).slice(1);
    expect(moved.map(({ label, state, says }) => [label, state, says])).toEqual([
      ["Dates hold", "same", "same in both"],
      ["Users return", "same", "same in both"],
      ["Teams stay", "differs", "moved in B"],
    ]);
    expect(moved[2]!.cells[1]).toMatchObject({ compared: "same", moved: { from: 3, to: 1 } });
    const inserted = rowsOf("metrics", { metrics: [x, y] }, { metrics: [z, x, y] }).slice(1);
    expect(inserted.map(({ says }) => says)).toEqual(["same in both", "same in both", "only in B"]);
    const others = rowsOf(
      "requirements",
      { mustHaves: [{ what: "Ran a release train." }, { what: "Led a team." }] },
      { mustHaves: [{ what: "Led a team." }, { what: "Ran a release train." }] },
    );
    expect(others.map(({ says }) => says)).toEqual(["same in both", "same in both", "same in both"]);
  });

  it("marks a row of a list part by part, and says which parts are the same in all", () => {
    const metric = { id: "m", outcome: "Dates hold.", unit: "%", baseline: "58", target: "85", source: "The plan" };
    const later = { ...metric, baseline: "71", source: "", control: "moves" };
    const [, row] = rowsOf("metrics", { metrics: [metric] }, { metrics: [later] });
    const marked = row!.cells.map(({ parts }) =>
      parts!.map(({ lead, text, same, change }) => {
        const marks = change?.map(({ kind, text: run }) => (kind === "kept" ? run : `${kind[0]}{${run}}`)).join("");
        return [lead + text, same, marks];
      }),
    );
    expect(marked).toEqual([
      [
        ["58 → 85 %", false, undefined],
        ["Source: The plan", false, undefined],
      ],
      [
        ["71 → 85 %", false, "r{58}a{71} → 85 %"],
        ["Source: ", false, undefined],
        ["Moves it alone", false, "a{Moves it alone}"],
      ],
    ]);
    expect(row!.cells[1]).toMatchObject({ words: { added: 4, removed: 3 } });
  });

  it("cuts a long label after a word", () => {
    const what = `You ran a change across ${"very ".repeat(20)}many teams.`;
    const [, row] = rowsOf("requirements", { mustHaves: [{ what }] }, {});
    expect(row!.label).toBe(`You ran a change across ${"very ".repeat(6)}very…`);
    expect(row!.cells[0]!.text).toBe(what);
  });

  it("names rounds by their own name or their kind, and adds them up", () => {
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
    expect(inBrief(rows)).toEqual([
      ["Rounds and minutes", "differs in B", "1 round, 30 minutes", "2 rounds, 105 minutes"],
      ["Recruiter screen", "differs in B", "30 minutes", "45 minutes"],
      ["Case", "only in B", "", "60 minutes"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("1 more, +75 minutes");
  });

  it("gives pay in one row, with its difference", () => {
    const offer = { payFrom: 140000, payTo: 170000, currency: "USD", period: "year" };
    const rows = rowsOf("offer", offer, { ...offer, payFrom: 135000, payTo: 165000 });
    expect(inBrief(rows)).toEqual([
      ["Pay range", "differs in B", "USD 140,000 to 170,000 a year", "USD 135,000 to 165,000 a year"],
    ]);
    expect(rows[0]!.cells[1]!.delta).toBe("−3.2% at the midpoint");
    expect(rowsOf("interview", { daysToOffer: 21 }, { daysToOffer: 14 })[0]!.cells[1]!.delta).toBe("−7");
  });
});
