import { describe, expect, it } from "vitest";
import { type Block, cell, plain } from "../../../documents/blocks/document";
import { all, ALL_BLOCKS, bodyOf, documentOf, ONE_OF_EACH, paragraphsOf, partOf, valueOf } from "../test-support";

const heading = (level: 1 | 2 | 3): Block => ({ type: "heading", level, text: `Level ${level}` });
const paragraph: Block = { type: "paragraph", text: plain("Words") };
const list = (ordered: boolean, count: number): Block => ({
  type: "list",
  ordered,
  items: Array.from({ length: count }, (_, i) => plain(`Item ${i}`)),
});

/** For each paragraph, whether it has a mark such as `w:keepNext`. */
const marked = async (mark: string, ...blocks: Block[]) =>
  all(await bodyOf(...blocks), "w:p").map((p) => all(p, mark).length > 0);

describe("blocks", () => {
  it("each have a style", async () => {
    const body = await partOf(documentOf(ALL_BLOCKS), "word/document.xml");
    expect(paragraphsOf(body)).toEqual([
      ["Eyebrow", "Job description"],
      ["Title", "Technical Program Manager"],
      ["Subtitle", "Platform Engineering, Level 6"],
      ["Heading1", "What you will do"],
      ["Lead", "You make releases dull."],
      ["Normal", "It decides: the date."],
      ["Note", "60 minutes"],
      ["Question", "Which plan had to change late?"],
      ["ListNumber", "Read the evidence"],
      ["ListNumber", "Decide"],
      ["TableHeading", "Round"],
      ["TableHeadingNumber", "Minutes"],
      ["TableHeading", "With"],
      ["TableLabel", "Screen"],
      ["TableNumber", "30"],
      ["TableText", "Recruiter"],
      ["TableTotal", "Total"],
      ["TableTotalNumber", "90"],
      ["TableTotal", "Three people"],
      ["TableGap", ""],
      ["FormHeading", "Competency"],
      ["FormHeading", "Evidence"],
      ["TableLabel", "Planning"],
      ["TableText", ""],
      ["TableGap", ""],
      ["Draft", "Draft: 2 answers suggested"],
      ["DraftList", "The role: mission"],
    ]);
  });

  it("write nothing if they are empty", async () => {
    const columns = [{ head: "Head", share: 100 }];
    const body = await bodyOf(
      { type: "heading", level: 1, text: " " },
      { type: "paragraph", text: [] },
      { type: "note", text: plain("\n") },
      { type: "list", ordered: true, items: [plain("")] },
      { type: "table", caption: "No rows", columns, rows: [] },
      { type: "form", caption: "No columns", columns: [], rows: [[]] },
      { type: "callout", tone: "draft", title: "", items: [] },
      { type: "page-break" },
    );
    expect(all(body, "w:p")).toHaveLength(0);
    expect(all(body, "w:tbl")).toHaveLength(0);
  });

  it("have headings in Word's outline that stay with what follows", async () => {
    const styles = all(await partOf(documentOf([]), "word/styles.xml"), "w:style");
    for (const level of [1, 2, 3]) {
      const style = styles.find((one) => one.getAttribute("w:styleId") === `Heading${level}`)!;
      expect(valueOf(style, "w:name")).toBe(`heading ${level}`);
      expect(valueOf(style, "w:outlineLvl")).toBe(String(level - 1));
      expect(all(style, "w:keepNext")).toHaveLength(1);
    }
    expect(paragraphsOf(await bodyOf(heading(1), heading(2), heading(3))).map(([style]) => style)).toEqual([
      "Heading1",
      "Heading2",
      "Heading3",
    ]);
  });
});

describe("a page break", () => {
  const { table } = ONE_OF_EACH;
  const pageBreak = ONE_OF_EACH["page-break"];

  it("is on the block after it, without a separate paragraph", async () => {
    expect(await marked("w:pageBreakBefore", paragraph, pageBreak, pageBreak, heading(1), paragraph)).toEqual([
      false,
      true,
      false,
    ]);
    expect(await marked("w:pageBreakBefore", paragraph, pageBreak, list(false, 2))).toEqual([false, true, false]);
  });

  it("skips an empty block, and is dropped at the end of the document", async () => {
    const empty: Block = { type: "paragraph", text: [] };
    expect(await marked("w:pageBreakBefore", pageBreak, empty, paragraph, pageBreak)).toEqual([true]);
  });

  it("moves a whole table", async () => {
    const body = await bodyOf(pageBreak, table);
    expect(all(all(body, "w:tr")[0]!, "w:pageBreakBefore")).toHaveLength(3);
    expect(all(body, "w:pageBreakBefore")).toHaveLength(3);
  });
});

describe("lists", () => {
  it("each start at 1 and continue their own numbering", async () => {
    const body = await bodyOf(list(true, 2), paragraph, list(true, 2), list(false, 1));
    const numbers = all(body, "w:p").map((p) => valueOf(p, "w:numId"));
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[3]).toBe(numbers[4]);
    expect(numbers[0]).not.toBe(numbers[3]);
    expect(numbers[5], "a bullet comes from the style").toBeUndefined();
    const numbering = await partOf(documentOf([list(true, 2), list(true, 2)]), "word/numbering.xml");
    const used = all(numbering, "w:num").filter((num) => numbers.includes(num.getAttribute("w:numId") ?? undefined));
    expect(used.map((num) => valueOf(num, "w:startOverride"))).toEqual(["1", "1"]);
  });

  it("never leave an item alone on a page", async () => {
    expect(await marked("w:keepNext", list(false, 3))).toEqual([true, true, false]);
    expect(await marked("w:keepNext", list(false, 5))).toEqual([true, false, false, true, false]);
    expect(await marked("w:keepNext", list(true, 8))).toEqual([true, false, false, false, false, false, true, false]);
  });
});

it("keeps a lead-in with its list, table or question, and a question with its note", async () => {
  const { question, note } = ONE_OF_EACH;
  expect(await marked("w:keepNext", paragraph, question, note, question)).toEqual([true, true, false, false]);
  expect(await marked("w:keepNext", paragraph, paragraph, list(false, 1))).toEqual([false, true, false]);
  expect(await marked("w:keepNext", question, question, note, paragraph)).toEqual([false, true, false, false]);
  const table: Block = { type: "table", caption: "T", columns: [{ head: "H", share: 100 }], rows: [[cell("a")]] };
  expect((await marked("w:keepNext", note, table))[0]).toBe(true);
});
