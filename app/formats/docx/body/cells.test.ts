import { expect, it } from "vitest";
import { type Cell, cell, type Mark, type Text } from "../../../documents/blocks/document";
import { all, documentOf, partOf, paragraphsOf } from "../test-support";

const rowOf = async (...cells: Cell[]) => {
  const columns = cells.map(() => ({ head: "Head", share: 100 / cells.length }));
  const revision = { by: "", at: 0, title: [], subtitle: [] };
  const body = await partOf(
    documentOf([{ type: "table", caption: "T", columns, rows: [cells] }], { revision }),
    "word/document.xml",
  );
  return all(body, "w:tr")[1]!;
};

it("sets the direction of each line of a cell by its own letters", async () => {
  const row = await rowOf(cell("Label\nمدير المنتج"), cell("مدير المنتج\nProduct Manager\nالرياض"));
  const lines = all(row, "w:p").map((p) => all(p, "w:bidi").length);
  expect(paragraphsOf(row).map(([, words]) => words)).toEqual([
    "Label",
    "مدير المنتج",
    "مدير المنتج",
    "Product Manager",
    "الرياض",
  ]);
  expect(lines).toEqual([0, 1, 1, 0, 1]);
});

it("tracks added and removed line ends", async () => {
  const span = (text: string, change?: Mark) => ({ text, ...(change ? { change } : {}) });
  const text: Text = [span("a"), span("\n", "removed"), span(" ", "added"), span("b\nc")];
  const row = await rowOf([text]);
  expect(all(row, "w:p").map((p) => all(all(p, "w:pPr")[0]!, "w:del").length)).toEqual([1, 0, 0]);
});
