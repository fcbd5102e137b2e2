import { describe, expect, it } from "vitest";
import { all, documentOf, ONE_OF_EACH, paragraphsOf, partOf, valueOf } from "../test-support";

it("is A4, with the product's margins", async () => {
  const body = await partOf(documentOf([]), "word/document.xml");
  expect([valueOf(body, "w:pgSz", "w:w"), valueOf(body, "w:pgSz", "w:h")]).toEqual(["11906", "16838"]);
  expect([valueOf(body, "w:pgMar", "w:left"), valueOf(body, "w:pgMar", "w:right")]).toEqual(["1134", "1134"]);
});

it("marks a draft at the top of each page", async () => {
  const header = (draft: boolean) => partOf(documentOf([], { draft }), "word/header1.xml");
  expect(paragraphsOf(await header(true))).toEqual([["Header", "DraftJob description"]]);
  expect(paragraphsOf(await header(false))).toEqual([["Header", "Job description"]]);
});

it("identifies printed copies in the footer, and has page numbers with cached results", async () => {
  const footer = await partOf(documentOf([]), "word/footer1.xml");
  expect(paragraphsOf(footer)).toEqual([["Footer", "Requisition k3x9f7q2 · version 7 · November 22, 2026Page 1 of 1"]]);
  const fields = all(footer, "w:fldSimple").map((field) => [field.getAttribute("w:instr"), field.textContent]);
  expect(fields).toEqual([
    ["PAGE", "1"],
    ["NUMPAGES", "1"],
  ]);
});

it("names several requisitions in the footer, each with its version", async () => {
  const stamp = { requisition: "p version 13, t version 1", savedAt: 0 };
  const document = documentOf([], { stamp });
  const [[, words]] = paragraphsOf(await partOf(document, "word/footer1.xml")) as [[string, string]];
  expect(words).toBe("Requisition p version 13, t version 1 · January 1, 1970Page 1 of 1");
  const core = await partOf(document, "docProps/core.xml");
  expect(all(core, "cp:revision"), "of which there are several").toEqual([]);
});

it("uses UTC dates", () => {
  const at = (savedAt: number) => documentOf([], { stamp: { requisition: "q", version: 1, savedAt } }).frame.stamp;
  expect(at(Date.UTC(2026, 0, 31, 23, 59))).toBe("Requisition q · version 1 · January 31, 2026");
  expect(at(Date.UTC(2026, 1, 1))).toBe("Requisition q · version 1 · February 1, 2026");
});

describe("pages that are handed out separately", () => {
  const line = "Round 1 of 2: Screen · Technical Program Manager";
  const blocks = [
    ONE_OF_EACH.paragraph,
    { type: "page-break", header: line } as const,
    ONE_OF_EACH.paragraph,
    { type: "page-break" } as const,
    ONE_OF_EACH.paragraph,
  ];

  it("have their own line in the header, below the common one", async () => {
    const headers = await Promise.all([1, 2, 3].map((n) => partOf(documentOf(blocks), `word/header${n}.xml`)));
    expect(headers.map((header) => paragraphsOf(header).map(([, words]) => words))).toEqual([
      ["Job description"],
      ["Job description", line],
      ["Job description"],
    ]);
  });

  it("are listed in the properties of the file, without the title", async () => {
    const core = await partOf(documentOf(blocks), "docProps/core.xml");
    expect(all(core, "cp:keywords").map((one) => one.textContent)).toEqual(["Round 1 of 2: Screen"]);
    expect(all(await partOf(documentOf([]), "docProps/core.xml"), "cp:keywords")).toEqual([]);
  });
});
