import { describe, expect, it } from "vitest";
import {
  type Block,
  cell,
  type Cell,
  type HiringDocument,
  type Mark,
  plain,
  type Text,
} from "../../../documents/blocks/document";
import { marked } from "../../../documents/blocks/marks";
import { writeDocx } from "../index";
import { all, documentOf, paragraphsOf, partOf, valueOf } from "../test-support";

const added = (text: string): Text => marked(plain(text), "added");
const removed = (text: string): Text => marked(plain(text), "removed");
const paragraph = (...spans: Text[]): Block => ({ type: "paragraph", text: spans.flat() });

const by = { by: "Ada <Lovelace>", at: Date.UTC(2026, 10, 22, 14, 2, 3, 456) };
const changes = (blocks: readonly Block[], rest: Partial<HiringDocument["revision"]> = {}): HiringDocument =>
  documentOf(blocks, { revision: { ...by, title: plain("Title"), subtitle: [], ...rest } });
const bodyOf = (...blocks: Block[]) => partOf(changes(blocks), "word/document.xml");

/** The marks on the ends of paragraphs, or of rows or cells: "ins", "del", or both. */
const marksOn = (elements: readonly Element[], properties: string) =>
  elements.map((element) => {
    const own = Array.from(element.childNodes).find(({ nodeName }) => nodeName === properties) as Element | undefined;
    const names = ["w:ins", "w:del", "w:cellIns", "w:cellDel"];
    return names.filter((name) => own && all(own, name).length > 0).join(" ");
  });

describe("a document with tracked changes", () => {
  it("tracks words, with author and time", async () => {
    const body = await bodyOf(paragraph(plain("We ship releases "), removed("late"), added("on time"), plain(".")));
    const [deletion] = all(body, "w:del");
    expect(all(deletion!, "w:delText")[0]?.textContent).toBe("late");
    const [insertion] = all(body, "w:ins");
    expect(all(insertion!, "w:t")[0]?.textContent).toBe("on time");
    for (const change of [deletion!, insertion!]) {
      expect(change.getAttribute("w:author")).toBe("Ada <Lovelace>");
      expect(change.getAttribute("w:date")).toBe("2026-11-22T14:02:03Z");
    }
    expect([deletion, insertion].map((change) => change!.getAttribute("w:id"))).toEqual(["1", "2"]);
  });

  it("keeps formatting and line ends", async () => {
    const text: Text = [{ text: "a\nb", strong: true, suggested: true, change: "removed" }];
    const body = await bodyOf({ type: "paragraph", text });
    const deleted = all(body, "w:r").filter(({ parentNode }) => parentNode?.nodeName === "w:del");
    expect(deleted.map((run) => valueOf(run, "w:rStyle"))).toEqual(["SuggestedStrong", "SuggestedStrong"]);
    expect(deleted.map((run) => all(run, "w:br").length)).toEqual([0, 1]);
  });

  it("tracks added and removed ends of paragraphs and items, but never the last end of the file", async () => {
    const list: Block = { type: "list", ordered: true, items: [plain("stays"), removed("goes"), added("comes")] };
    const heading: Block = { type: "heading", level: 1, text: "Gone", change: "removed" };
    const body = await bodyOf(paragraph(removed("old"), added("new")), heading, list);
    expect(marksOn(all(body, "w:p"), "w:pPr").slice(1)).toEqual(["", "", "w:del", "", "w:del", "w:ins", ""]);
    expect(paragraphsOf(body).at(-1)).toEqual(["TableGap", ""]);
    const unchanged = await bodyOf(heading, paragraph(removed("old"), plain("stays")));
    expect(paragraphsOf(unchanged).at(-1)).toEqual(["Normal", "stays"]);
  });

  it("tracks the title", async () => {
    const title = [...removed("Senior "), ...plain("Engineer")];
    const body = await partOf(changes([], { title, subtitle: added("Platform") }), "word/document.xml");
    expect(all(body, "w:delText").map(({ textContent }) => textContent)).toEqual(["Senior "]);
    expect(paragraphsOf(body)).toContainEqual(["Subtitle", "Platform"]);
  });

  it("uses the product's name if the author is unknown", async () => {
    const body = await partOf(changes([paragraph(added("new"))], { by: " " }), "word/document.xml");
    expect(all(body, "w:ins")[0]?.getAttribute("w:author")).toBe("Requisite");
  });

  it("is the same file each time", async () => {
    const document = changes([paragraph(removed("late"), added("on time"))]);
    expect(await writeDocx(document)).toEqual(await writeDocx(document));
  });

  it("writes an added field as a field, and a removed one as its text", async () => {
    const control = { kind: "text", tag: "a", label: "A" } as const;
    const body = await bodyOf(
      { type: "paragraph", text: [{ text: "Your name", control, change: "added" }] },
      { type: "paragraph", text: [{ text: "Your name", control, change: "removed" }] },
    );
    expect(all(body, "w:sdt").map(({ parentNode }) => parentNode?.nodeName)).toEqual(["w:ins"]);
    expect(all(body, "w:delText")).toHaveLength(1);
  });
});

describe("a table with tracked changes", () => {
  const columns = [
    { head: "Who", share: 50 },
    { head: "Why", share: 50 },
  ];
  const table = (rows: readonly (readonly Cell[])[], rest: { columns?: typeof columns } = {}): Block => ({
    type: "table",
    caption: "T",
    columns,
    rows,
    ...rest,
  });

  it("tracks whole rows", async () => {
    const body = await bodyOf(
      table([
        [[removed("a")], [removed("b")]],
        [[added("c")], []],
        [cell("d"), [removed("e")]],
      ]),
    );
    expect(marksOn(all(body, "w:tr"), "w:trPr")).toEqual(["", "w:del", "w:ins", ""]);
  });

  it("tracks the cells of a column", async () => {
    const changed = [columns[0]!, { ...columns[1]!, change: "removed" as const }];
    const body = await bodyOf(table([[cell("a"), [removed("b")]]], { columns: changed }));
    expect(marksOn(all(body, "w:tc"), "w:tcPr")).toEqual(["", "w:cellDel", "", "w:cellDel"]);
    expect(all(body, "w:delText").map(({ textContent }) => textContent)).toEqual(["Why", "b"]);
  });

  it("is tracked row by row if all of it is added or removed, with the space below it", async () => {
    const removedColumns = columns.map((column) => ({ ...column, change: "removed" as const }));
    const body = await bodyOf(table([[[removed("a")], []]], { columns: removedColumns }), paragraph(plain("after")));
    expect(marksOn(all(body, "w:tr"), "w:trPr")).toEqual(["w:del", "w:del"]);
    expect(all(body, "w:cellDel")).toEqual([]);
    expect(marksOn(all(body, "w:p").slice(-2), "w:pPr")).toEqual(["w:del", ""]);
    const last = await bodyOf(table([[[removed("a")], []]], { columns: removedColumns }));
    expect(marksOn(all(last, "w:p").slice(-1), "w:pPr"), "the last end stays").toEqual([""]);
    expect(paragraphsOf(last).filter(([style]) => style === "TableGap")).toHaveLength(1);
  });

  it("has space below that is tracked with what requires it in each version", async () => {
    const one = table([[cell("a"), cell("b")]]);
    const heading = (change?: Mark): Block => ({
      type: "heading",
      level: 1,
      text: "Head",
      ...(change ? { change } : {}),
    });
    const gaps = async (...blocks: Block[]) => {
      const gaps = all(await bodyOf(one, ...blocks), "w:p").filter((p) => valueOf(p, "w:pStyle") === "TableGap");
      return marksOn(gaps, "w:pPr");
    };
    expect(await gaps(heading("removed"), heading())).toEqual([]);
    expect(await gaps(heading("removed"), paragraph(plain("text")))).toEqual(["w:ins"]);
    expect(await gaps(heading("added"), paragraph(plain("text")))).toEqual(["w:del"]);
    expect(await gaps(paragraph(removed("text")), heading())).toEqual(["w:del"]);
    expect(await gaps(paragraph(removed("text")), paragraph(plain("text")))).toEqual([""]);
  });

  it("never tracks the last end in a cell, but the end before an added or removed text", async () => {
    const ends = async (...texts: Text[]) => {
      const body = await bodyOf(table([[cell("a"), texts]]));
      return marksOn(all(all(body, "w:tc").at(-1)!, "w:p"), "w:pPr");
    };
    expect(await ends(plain("stays"), added("comes"), added("comes"))).toEqual(["w:ins", "w:ins", ""]);
    expect(await ends(added("comes"), plain("stays"))).toEqual(["w:ins", ""]);
    expect(await ends(added("comes"), added("comes"))).toEqual(["w:ins", ""]);
    expect(await ends(removed("goes"), added("comes"))).toEqual(["w:ins w:del", ""]);
  });
});

describe("marks without a revision", () => {
  it("are printed in styles, without tracking", async () => {
    const body = await partOf(
      documentOf([
        paragraph(removed("late"), added("on time")),
        { type: "paragraph", text: [{ text: "new", strong: true, change: "added" }] },
        { type: "paragraph", text: [{ text: "old", suggested: true, change: "removed" }] },
        { type: "heading", level: 1, text: "New", change: "added" },
      ]),
      "word/document.xml",
    );
    const styles = all(body, "w:rStyle").map((style) => style.getAttribute("w:val"));
    expect(styles).toEqual(["Removed", "Added", "AddedStrong", "SuggestedRemoved", "Added"]);
    for (const name of ["w:ins", "w:del"]) expect(all(body, name)).toEqual([]);
  });
});
