import { describe, expect, it } from "vitest";
import { type Block, cell } from "../../../documents/blocks/document";
import { columnWidths } from "./tables";
import { all, bodyOf, ONE_OF_EACH, valueOf } from "../test-support";

const { table, form } = ONE_OF_EACH;
const rowsOf = async (...blocks: Block[]) => all(await bodyOf(...blocks), "w:tr");

describe.each([table, form])("a $type", (block) => {
  it("repeats its first row on each page and does not split short rows", async () => {
    const [head, ...rows] = await rowsOf(block);
    expect(all(head!, "w:tblHeader")).toHaveLength(1);
    expect(all(head!, "w:cantSplit")).toHaveLength(1);
    for (const row of rows) {
      expect(all(row, "w:tblHeader")).toHaveLength(0);
      expect(all(row, "w:cantSplit")).toHaveLength(1);
    }
  });

  it("has fixed column widths that fill the text width", async () => {
    const body = await bodyOf(block);
    expect(valueOf(body, "w:tblLayout", "w:type")).toBe("fixed");
    const widths = all(body, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9638);
    for (const row of all(body, "w:tr")) {
      expect(all(row, "w:tcW").map((width) => Number(width.getAttribute("w:w")))).toEqual(widths);
    }
  });

  it("has its caption as alternative text", async () => {
    expect(valueOf(await bodyOf(block), "w:tblCaption")).toBe(block.caption);
  });

  it("pads a row that is too short, and cuts one that is too long", async () => {
    const rows = [[], [cell("1"), cell("2"), cell("3"), cell("4"), cell("5")]];
    for (const row of await rowsOf({ ...block, rows })) expect(all(row, "w:tc")).toHaveLength(block.columns.length);
  });

  it("is separated from the next table and the end", async () => {
    const body = all(await bodyOf(block, block), "w:body")[0]!;
    expect(Array.from(body.childNodes, (node) => node.nodeName)).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  });

  it("needs no gap before a heading, which has space above it", async () => {
    const body = all(await bodyOf(block, ONE_OF_EACH.heading), "w:body")[0]!;
    expect(Array.from(body.childNodes, (node) => node.nodeName)).toEqual(["w:tbl", "w:p", "w:sectPr"]);
  });

  it("is right-to-left if its first heading is", async () => {
    const [, ...columns] = block.columns;
    const body = await bodyOf({ ...block, columns: [{ head: "משרה", share: 10 }, ...columns] });
    expect(all(body, "w:bidiVisual")).toHaveLength(1);
    expect(all(await bodyOf(block), "w:bidiVisual")).toHaveLength(0);
  });
});

it("keeps a short table on one page, and never leaves one row of a long table alone", async () => {
  const keepNext = async (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => [cell(`${i}`), cell("1"), cell("a")]);
    return (await rowsOf({ ...table, rows })).slice(1).map((row) => all(row, "w:keepNext").length > 0);
  };
  expect(await keepNext(1)).toEqual([false]);
  expect(await keepNext(4)).toEqual([true, true, true, false]);
  expect(await keepNext(7)).toEqual([true, false, false, false, false, true, false]);
});

it("allows a long row to be split, and separated from the next", async () => {
  const responsibility = "You make releases dull. ".repeat(12);
  const much = cell(Array.from({ length: 12 }, () => responsibility).join("\n"));
  const rows = [much, cell("a"), cell("b")].map((one) => [cell("Responsibilities"), cell("1"), one]);
  const marks = (await rowsOf({ ...table, rows })).map((row) => [
    all(row, "w:cantSplit").length > 0,
    all(row, "w:keepNext").length > 0,
  ]);
  expect(marks).toEqual([
    [true, false],
    [false, false],
    [true, true],
    [true, false],
  ]);
});

it("marks the total row", async () => {
  expect(valueOf(await bodyOf(table), "w:tblLook", "w:lastRow")).toBe("true");
  expect(valueOf(await bodyOf({ ...table, total: false }), "w:tblLook", "w:lastRow")).toBe("false");
});

it("has form rows of 18 mm to write in", async () => {
  const [, row] = await rowsOf(form);
  expect(Number(valueOf(row!, "w:trHeight"))).toBeGreaterThanOrEqual((18 / 25.4) * 1440);
  expect(valueOf(row!, "w:trHeight", "w:hRule")).toBe("atLeast");
});

it("distributes the text width exactly", () => {
  const shares = (...all: number[]) =>
    columnWidths(
      all.map((share) => ({ head: "", share })),
      9638,
    );
  for (const widths of [shares(33, 33, 34), shares(1, 1, 1), shares(7, 24, 11, 26, 32), shares(100)]) {
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9638);
  }
  expect(shares(50, 50)).toEqual([4819, 4819]);
});
