import { describe, expect, it } from "vitest";
import { type Block, plain } from "../../../documents/blocks/document";
import { PLAIN_LETTERHEAD } from "../../../documents/letterhead";
import { lookOf } from "../styles/look";
import { withoutSpared } from "./page-room";
import { place } from "./placed";
import { all, documentOf, ONE_OF_EACH, partOf } from "../test-support";

describe("a form that fills its page", () => {
  const form = (rows: number, fills: boolean) => ({
    ...ONE_OF_EACH.form,
    rows: Array.from({ length: rows }, () => ONE_OF_EACH.form.rows[0]!),
    ...(fills ? { fills } : {}),
  });
  const heights = async (rows: number, paper: "a4" | "letter", fills = true) => {
    const letterhead = { ...PLAIN_LETTERHEAD, paper };
    const blocks = [{ type: "page-break" } as const, ONE_OF_EACH.heading, form(rows, fills)];
    const body = await partOf(documentOf(blocks, { letterhead }), "word/document.xml");
    return all(body, "w:trHeight").map((height) => Number(height.getAttribute("w:val")));
  };

  it.each(["a4", "letter"] as const)("shares the remaining space of a %s page", async (paper) => {
    const { size, margin } = lookOf({ color: "", paper });
    const page = size.height - margin.top - margin.bottom;
    for (const rows of [1, 2, 3, 4, 5, 6]) {
      const all = await heights(rows, paper);
      const sum = all.reduce((total, height) => total + height, 0);
      expect(new Set(all).size).toBe(1);
      expect(sum / page).toBeGreaterThan(0.8);
      expect(sum / page).toBeLessThan(0.95);
    }
  });

  it("has rows high enough to write in, however many", async () => {
    const [least] = await heights(1, "a4", false);
    expect((await heights(30, "a4"))[0]).toBe(least);
  });
});

describe("a page break that is spared", () => {
  const look = lookOf({ color: "", paper: "a4" });
  const isKept = (before: Block, count: number) => {
    const after: Block = { type: "paragraph", text: plain("What comes next. ".repeat(60)) };
    const blocks = Array.from({ length: count }, () => before);
    return withoutSpared(place([...blocks, { type: "page-break", spared: true }, after]), look, false).at(-1)!.newPage;
  };

  it.each<[string, Block]>([
    ["paragraphs", { type: "paragraph", text: plain("A line of text.") }],
    ["lists", { type: "list", ordered: true, items: [plain("A step of an exercise.")] }],
  ])("stays if %s leave no room, and is dropped otherwise", (_, block) => {
    expect(isKept(block, 3)).toBe(false);
    expect(isKept(block, 60)).toBe(true);
  });
});
