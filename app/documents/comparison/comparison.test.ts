import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { catalogue } from "../../../tests/support/catalogue";
import { comparisonOf } from "../../../tests/support/compared";
import { twoVersions } from "../../../tests/support/two-versions";
import { blankRequisition } from "../../requisition/requisition";
import type { Block, HiringDocument } from "../blocks/document";
import { show } from "../redline/testing/redline";
import { textsOf } from "../blocks/words";

const example = (slug: string) => catalogue.examples.get(slug)!.requisition;
const platform = example("technical-program-manager-platform");
const music = example("product-manager-music-discovery");

const rated = (currency: string, payFrom: number, payTo: number) => ({
  ...platform,
  offer: { ...platform.offer, currency, payFrom, payTo, period: "year" as const },
});

type Table = Extract<Block, { readonly type: "table" }>;

const rowsUnder = ({ blocks }: HiringDocument, caption: string): string[][] =>
  blocks
    .filter((block): block is Table => block.type === "table" && block.caption === caption)
    .flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.map(show).join(" / "))));
const headsOf = ({ blocks }: HiringDocument, caption: string): string[] =>
  blocks.flatMap((block) =>
    block.type === "table" && block.caption === caption ? block.columns.map(({ head }) => head) : [],
  );
const headings = ({ blocks }: HiringDocument) =>
  blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));

describe("the document of a comparison", () => {
  it("has five numbers, every answer and their summary for two examples and a blank", () => {
    const document = comparisonOf([platform, music, blankRequisition()]);
    expect(document.title).toBe("Senior Technical Program Manager, Platform and 2 others");
    expect(document).toMatchObject({ landscape: true, kind: "comparison" });
    expect(document, "nobody approves a comparison").not.toHaveProperty("draft");
    expect(document.blocks).toMatchSnapshot();
  });

  it("marks changes in a text, in the words of the page", () => {
    const later = {
      ...platform,
      role: { ...platform.role, mission: `${platform.role.mission} And on time.`, level: "" },
    };
    const rows = rowsUnder(comparisonOf([platform, later]), "Role and purpose, side by side");
    const cellOf = (name: string) => rows.find(([label]) => label === name)![2];
    expect(cellOf("Mission")).toMatch(/the dates this group gives\.\{ And on time\.\}$/);
    expect(cellOf("Title")).toBe("as A");
    expect(cellOf("Level")).toBe("not written");
  });

  it("leaves out what is the same and counts it", () => {
    const later = { ...platform, role: { ...platform.role, level: "L7" } };
    const document = comparisonOf([platform, later], { only: true });
    expect(rowsUnder(document, "Role and purpose, side by side").map(([label]) => label)).toEqual(["Level"]);
    expect(document.blocks.flatMap(textsOf)[0]).toMatch(
      /^Differences are marked against A\. 1 difference; \d+ answers are the same and left out\.$/,
    );
    expect(comparisonOf([platform, platform], { only: true }).blocks.flatMap(textsOf)).toContain(
      "Nothing differs: these requisitions say the same.",
    );
  });

  it("shows plain texts without marks", () => {
    const later = { ...platform, role: { ...platform.role, mission: "Ship." } };
    const rows = rowsUnder(comparisonOf([platform, later], { marks: false }), "Role and purpose, side by side");
    expect(rows.find(([label]) => label!.startsWith("Mission"))![2]).toBe("Ship.");
    expect(rows.find(([label]) => label!.startsWith("Title"))![2]).toBe(platform.role.title);
  });

  it("combines what only one has in one row, and reports where a ranked row moved", () => {
    const [first, ...others] = platform.metrics.metrics;
    const later = { ...platform, metrics: { metrics: [...others, first!] } };
    const rows = (...requisitions: (typeof platform)[]) =>
      rowsUnder(comparisonOf(requisitions, { only: true }), "Success metrics, side by side");
    expect(rows(platform, later)).toEqual([
      ["On-time delivery rate", "58 → 85 % of milestones by day 365", "as A (1st in A, 5th here)"],
    ]);
    const [fold, ...rest] = rows(platform, music);
    expect(rest).toEqual([]);
    expect(fold![0]).toBe("Success metrics in only one");
    expect(fold![1]).toMatch(/^Only in A \(5\) \/ On-time delivery rate: 58 → 85 % of milestones by day 365 \/ /);
    expect(fold![2]).toMatch(/^Only in B \(5\) \/ Engagement lift: 31 → 36 % of new listeners by day 365 \/ /);
  });

  it("shows the differences in a list row, and always the decider", () => {
    const [what, ...decisions] = platform.stakeholders.decisions;
    const stakeholders = { ...platform.stakeholders, decisions: [{ ...what!, who: "Nobody" }, ...decisions] };
    const rows = rowsUnder(
      comparisonOf([platform, { ...platform, stakeholders }], { only: true }),
      "Stakeholders and decisions, side by side",
    );
    expect(rows).toEqual([["What is built", "Is told · Product manager, Streaming Platform", "Is told · Nobody"]]);
  });

  it("starts its rows on the first page", () => {
    const heads = headings(comparisonOf([platform, music], { only: true }));
    expect(heads.slice(0, 2)).toEqual(["Answers", "Role and purpose"]);
    expect(heads).toContain("Analysis");
  });

  /**
   * Measured with LibreOffice: 3,200 words in 120 lines of tables and headings fill seven pages; these limits fill
   * eight.
   */
  it("fits on eight pages for any two examples", () => {
    const examples = [...catalogue.examples.values()].map(({ requisition }) => requisition);
    for (const one of examples)
      for (const other of examples.filter((example) => example !== one)) {
        const { blocks } = comparisonOf([one, other]);
        const words = blocks.flatMap(textsOf).join(" ").split(/\s+/);
        const lines = blocks.map((block) => (block.type === "table" ? block.rows.length + 2 : 1));
        expect(words.length).toBeLessThan(3_500);
        expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(135);
      }
  });

  it("names each requisition in every table if there is room", () => {
    const long = {
      ...music,
      role: { ...music.role, title: "Director of Product Management, Editorial and Discovery" },
    };
    const document = comparisonOf([platform, long]);
    const names = [
      "A: Senior Technical Program Manager, Platform",
      "B: Director of Product Management, Editorial and…",
    ];
    expect(headsOf(document, "Role and purpose, side by side")).toEqual(["Answer", ...names]);
    expect(headsOf(document, "Role signals of each, in percent").slice(2)).toEqual(names);
    const balance = rowsUnder(document, "Share of product, shared and program signals, in percent");
    expect(balance.map(([name]) => name)).toEqual(names);
  });

  it("shows the balance next to the product work expected of the role type", () => {
    const document = comparisonOf([platform, blankRequisition(), music]);
    const balances = rowsUnder(document, "Share of product, shared and program signals, in percent");
    const [own, blank, other] = balances.map((row) => row.at(-1));
    expect(Number(own)).toBeLessThan(Number(other));
    expect(blank).toBe("–");
  });

  it("prints pay in another currency in words", () => {
    const document = comparisonOf([rated("USD", 150_000, 190_000), rated("JPY", 12_000_000, 18_500_000)]);
    const rows = rowsUnder(document, "Pay ranges in words and on one axis, with their middles");
    expect(rows[0]!.slice(1, 2)).toEqual(["USD 150,000 to 190,000 a year"]);
    expect(rows[0]!.slice(-2)).toEqual(["170,000", "–"]);
    const [range, ...rest] = rows[1]!.slice(1);
    expect(range).toBe("JPY 12,000,000 to 18,500,000 a year");
    expect(new Set(rest)).toEqual(new Set(["–"]));
  });

  it("does not ask how the roles differ for two versions of one requisition", () => {
    const stamp = { requisition: "one", version: 1, savedAt: 0 };
    const item = { name: "Program Manager", roleType: "Program Manager", reads: "Clear" };
    const items = [1, 2].map((version) => ({ ...item, stamp: { ...stamp, version } }));
    const document = comparisonOf([platform, platform], { items });
    expect(document.title).toBe("Program Manager");
    expect(document.stamp).toEqual({ requisition: "one version 1, one version 2", savedAt: 0 });
    expect(headsOf(document, "Role and purpose, side by side").slice(1)).toEqual([
      "A: Program Manager, version 1",
      "B: Program Manager, version 2",
    ]);
    expect(headings(document)).not.toContain("What separates the two");
  });

  it("has complete tables and sensible text for any requisitions", () => {
    const many = fc.oneof(fc.array(arbitraryRequisition, { minLength: 2, maxLength: 4 }), twoVersions);
    fc.assert(
      fc.property(many, fc.boolean(), fc.boolean(), (requisitions, only, marks) => {
        const { blocks } = comparisonOf(requisitions, { only, marks });
        expect(blocks.flatMap(textsOf).join("\n")).not.toMatch(/undefined|\[object Object\]|NaN/);
        for (const block of blocks) {
          if (block.type !== "table") continue;
          for (const { head } of block.columns) expect(head.trim()).not.toBe("");
          expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
          for (const row of [...block.rows, ...(block.shades ?? [])]) expect(row).toHaveLength(block.columns.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
