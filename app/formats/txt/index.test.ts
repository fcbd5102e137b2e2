import { expect, it } from "vitest";
import type { Block, Column } from "../../documents/blocks/document";
import { packed } from "../../documents/pack";
import { catalogue } from "../../../tests/support/catalogue";
import { importText } from "../../intake/import-text";
import { readText } from "../../intake/read-text";
import { documentOf, ONE_OF_EACH } from "../docx/test-support";
import { json } from "../json";
import { md } from "../md/index";
import { textFrom, withMarks, writtenOf } from "../testing";
import { txt } from "./index";

const { source } = writtenOf("role-card");
const columns = (...heads: string[]): Column[] => heads.map((head) => ({ head, share: 100 / heads.length }));
const rows = (...texts: string[][]) => texts.map((row) => row.map((text) => [[{ text }]]));
const table = (heads: string[], ...texts: string[][]): Block => ({
  type: "table",
  caption: "",
  columns: columns(...heads),
  rows: rows(...texts),
});
/** The text below the title. */
async function typed(...blocks: readonly Block[]): Promise<string> {
  const text = await textFrom(txt, { document: documentOf(blocks), source });
  return text.replace(/^.*\n\n.*\nJob description\n\n/, "").trimEnd();
}

it("is plain text under its title, with one line for a draft and no wrapped lines", async () => {
  const written = writtenOf("job-description");
  const text = await textFrom(txt, { ...written, document: { ...written.document, draft: true } });
  expect(text).toMatch(
    /^Senior Technical Program Manager, Platform\n\nStreaming Platform · L5 Senior\nJob description\nDraft, not approved yet\n\nReports to: Head of Platform; dotted line/,
  );
  expect(text).toMatch(/\n\nReports to: Head of Platform; .*\nGroup: /);
  expect(text).toMatch(/\n\nWhat you'll do\n\n- Break the event pipeline/);
  expect(text).not.toMatch(/[*#|\r]|\n{3,}|[^\S\n]\n|DRAFT/);
  expect(text.endsWith("\n")).toBe(true);
  expect(await textFrom(txt, written)).not.toContain("Draft");
});

it("writes facts as a label and text, under column heads only if those add something", async () => {
  expect(await typed(table(["At a glance", "Details"], ["Reports to", "Director of Product"], ["Pay", ""]))).toBe(
    "Reports to: Director of Product\nPay",
  );
  expect(await typed(table(["Looks right", "Is"], ["Plan", "Vision"]))).toBe("Looks right: Is\nPlan: Vision");
  expect(await typed(table(["Score", "What you hear"], ["1", "Lists tasks."]))).toBe("Score 1: Lists tasks.");
  expect(await typed(table(["", "Details"], ["You can plan.", "Tested in round 2"]))).toBe(
    "You can plan.\n  Tested in round 2",
  );
});

it("writes a row of more columns on one line if all rows are short, else on lines below its label", async () => {
  const heads = ["Round", "Minutes", "With"];
  expect(await typed(table(heads, ["Screen", "30", "A recruiter"], ["2", "45", ""]))).toBe(
    "Screen - Minutes: 30; With: A recruiter\nRound 2 - Minutes: 45",
  );
  const long = "An engineering manager and the product manager for the platform";
  expect(await typed(table(heads, ["Screen", "30", "A recruiter"], ["Case", "", `${long}\nand two others`]))).toBe(
    `Screen\n  Minutes: 30\n  With: A recruiter\n\nCase\n  With:\n    ${long}\n    and two others`,
  );
});

it("has blanks in forms, lists choices once, and indents lists", async () => {
  const place = (kind: "text" | "choice", choices?: string[]) => [
    [{ text: "hint", control: { kind, tag: "t", label: "l", ...(choices ? { choices } : {}) } }],
  ];
  const who: Block = {
    type: "form",
    caption: "",
    columns: columns("Candidate", "Recommendation"),
    rows: [[place("text"), place("choice", ["Hire", "No hire"])]],
  };
  const ratings: Block = {
    type: "form",
    caption: "",
    columns: columns("Competency", "Rating", "Evidence"),
    rows: ["Planning", "Risk"].map((text) => [[[{ text }]], place("choice", ["1", "2"]), []]),
  };
  const tick: Block = {
    type: "paragraph",
    text: [{ text: "☐", control: { kind: "tick", tag: "t", label: "l" } }, { text: " Written alone" }],
  };
  const list: Block = { type: "list", ordered: true, items: [[{ text: "one  \r\ntwo" }]] };
  expect(await typed(who)).toBe("Candidate: ______\nRecommendation (Hire / No hire): ______");
  expect(await typed(ratings, tick, list)).toBe(
    "Rating: 1 / 2\n\nPlanning\n  Rating: ______\n  Evidence: ______\n\nRisk\n  Rating: ______\n  Evidence: ______\n\n" +
      "[ ] Written alone\n\n1. one\n   two",
  );
});

it("draws a rule only between the documents of a pack", async () => {
  const { document } = writtenOf("role-card");
  const text = await textFrom(txt, { document: packed(source, [document, document, document]), source });
  expect(text.match(/\n\n-{40}\n\nRole card\n/g)).toHaveLength(3);
  expect(await typed({ type: "page-break" }, ONE_OF_EACH.paragraph)).toBe("It decides: the date.");
});

it("contains the document without pictures and files as JSON", async () => {
  const letterhead = {
    organization: "Nordic Audio",
    color: "1D4E89",
    paper: "a4" as const,
    logo: { png: Uint8Array.from([1, 2]), width: 1, height: 1 },
    styleSource: { name: "house.docx", bytes: Uint8Array.from([3]) },
  };
  const written = writtenOf("role-card", undefined, letterhead);
  const read = JSON.parse(await textFrom(json, written)) as { schema: number; document: { letterhead: object } };
  expect(read.schema).toBe(1);
  expect(read.document).toMatchObject({ kind: "role-card", draft: false, blocks: written.document.blocks });
  expect(read.document.letterhead).toEqual({ organization: "Nordic Audio", color: "1D4E89", paper: "a4" });
});

it("labels added and removed text in words, and keeps typed brackets", async () => {
  const text = await textFrom(txt, withMarks(writtenOf("role-card")));
  expect(text).toMatch(/^\[removed: Senior\] \[added: Staff\] Engineer\n\n\[added: Platform\]\n/);
  expect(text).toContain("\n\n[removed: Old *part*]\n\nWe ship [removed: late often] [added: on time] and well.\n");
  expect(text).toContain("- stays\n- [added: comes]\n");
  expect(text).toContain("Who: [added: When]\nAda: [added: daily]\n\n[added: New]\n- [added: x]\n");
  expect(await typed({ type: "paragraph", text: [{ text: "a][b" }] })).toBe("a][b");
});

it.each([txt, md])("is read back as $ending, with title, reporting line and duties", async (format) => {
  const written = writtenOf("job-description");
  const text = readText(await textFrom(format, written), `jd.${format.ending}`);
  const { requisition } = importText(text, catalogue, () => "r");
  const { role, reporting, requirements } = written.source.requisition;
  expect(requisition.role.title).toBe(role.title);
  expect(requisition.reporting.reportsTo).toBe(reporting.reportsTo);
  // The job description shortens duties to a clause if all of them are too long.
  const duties = requisition.requirements.responsibilities.map((duty) => duty.replace(/\.$/, ""));
  expect(duties).toHaveLength(requirements.responsibilities.length);
  duties.forEach((duty, i) => expect(requirements.responsibilities[i]).toMatch(new RegExp(`^${duty}[.,]`)));
});
