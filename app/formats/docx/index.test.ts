import { createHash } from "node:crypto";
import fc from "fast-check";
import mammoth from "mammoth";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block, HiringDocument, Text } from "../../documents/blocks/document";
import { writeDocx } from "./index";
import { all, ALL_BLOCKS, documentOf, parseXml, partOf, unpack, valueOf } from "./test-support";

const full = documentOf(ALL_BLOCKS, { draft: true });

describe("a Word file", () => {
  it("has only well-formed parts and no directories, content types first", async () => {
    const parts = unpack(await writeDocx(full));
    expect([...parts.keys()][0]).toBe("[Content_Types].xml");
    for (const [path, xml] of parts) {
      expect(path).not.toMatch(/\/$/);
      expect(() => parseXml(xml), path).not.toThrow();
    }
  });

  it("has a type for every part and no dangling references", async () => {
    const parts = unpack(await writeDocx(full));
    const types = parseXml(parts.get("[Content_Types].xml")!);
    const named = all(types, "Override").map((override) => override.getAttribute("PartName")?.slice(1));
    expect([...parts.keys()]).toEqual(expect.arrayContaining(named));
    const relationships = parseXml(parts.get("word/_rels/document.xml.rels")!);
    const targets = all(relationships, "Relationship").map((one) => `word/${one.getAttribute("Target")}`);
    expect([...parts.keys()]).toEqual(expect.arrayContaining(targets));
    expect(targets).toContain("word/webSettings.xml");
  });

  it("uses only existing styles, without direct formatting", async () => {
    const parts = unpack(await writeDocx(full));
    const styles = all(parseXml(parts.get("word/styles.xml")!), "w:style").map((style) =>
      style.getAttribute("w:styleId"),
    );
    expect(new Set(styles).size).toBe(styles.length);
    for (const path of ["word/document.xml", "word/header1.xml", "word/footer1.xml"]) {
      const part = parseXml(parts.get(path)!);
      const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(part, name));
      expect(styles).toEqual(expect.arrayContaining(used.map((style) => style.getAttribute("w:val"))));
      const direct = all(part, "w:rPr").flatMap((properties) =>
        Array.from(properties.childNodes, (node) => node.nodeName),
      );
      expect(new Set(direct)).toEqual(path.includes("footer") ? new Set() : new Set(["w:rStyle"]));
    }
  });

  it("has title, subject, language, author and dates", async () => {
    const core = await partOf(full, "docProps/core.xml");
    const words = (name: string) => all(core, name)[0]?.textContent;
    expect(words("dc:title")).toBe("Technical Program Manager");
    expect(words("dc:subject")).toBe("Job description");
    expect(words("dc:creator")).toBe("Requisite");
    expect(words("dc:language")).toBe("en-US");
    expect(words("cp:revision")).toBe("7");
    expect(words("dcterms:created")).toBe("2026-11-22T23:30:00.000Z");
    expect(words("dcterms:modified")).toBe("2026-11-22T23:30:00.000Z");
    expect(valueOf(await partOf(full, "word/styles.xml"), "w:lang")).toBe("en-US");
  });

  it("is the first revision before it is saved, and is named after its kind without a title", async () => {
    const core = await partOf(
      documentOf([], { title: " ", stamp: { requisition: "q", version: 0, savedAt: 0 } }),
      "docProps/core.xml",
    );
    expect(all(core, "cp:revision")[0]?.textContent).toBe("1");
    expect(all(core, "dc:title")[0]?.textContent).toBe("Job description");
  });

  it("is approved, a draft, or neither if it needs no approval", async () => {
    const status = async (document: HiringDocument) => {
      const core = await partOf(document, "docProps/core.xml");
      return all(core, "cp:contentStatus").map(({ textContent }) => textContent);
    };
    const { draft, ...neither } = documentOf([]);
    expect(draft).toBe(false);
    expect(await status({ ...neither, draft })).toEqual(["Approved"]);
    expect(await status({ ...neither, draft: true })).toEqual(["Draft"]);
    expect(await status(neither)).toEqual([]);
  });

  it("is readable in another program", async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await writeDocx(full)) },
      { styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='List Number'] => ol > li:fresh"] },
    );
    expect(value).toContain('<h1 class="title">Technical Program Manager</h1>');
    expect(value).toContain("<h1>What you will do</h1>");
    expect(value).toContain("<strong>It decides: </strong>");
    expect(value).toContain("<ol><li>Read the evidence</li><li>Decide</li></ol>");
    expect(value).toMatch(/<thead><tr><th><p>Round<\/p><\/th>/);
  });
});

const digest = (file: Uint8Array) => createHash("sha256").update(file).digest("hex");

describe("the same document", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    vi.resetModules();
  });

  it("always gives the same bytes", async () => {
    const first = digest(await writeDocx(full));
    expect(digest(await writeDocx(full))).toBe(first);

    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 0, 1) });
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    expect(new Date().getTimezoneOffset()).toBe(-14 * 60);
    expect(digest(await writeDocx(full))).toBe(first);

    vi.resetModules();
    const afresh = await import("./index");
    expect(digest(await afresh.writeDocx(full))).toBe(first);
  });

  it("gives different bytes for another version", async () => {
    const next = { ...full, stamp: { ...full.stamp, version: 8 } };
    expect(digest(await writeDocx(next))).not.toBe(digest(await writeDocx(full)));
  });
});

describe("any document", () => {
  const change = fc.constantFrom("added" as const, "removed" as const);
  const text: fc.Arbitrary<Text> = fc.array(
    fc.record(
      { text: fc.string({ unit: "binary" }), strong: fc.boolean(), suggested: fc.boolean(), change },
      { requiredKeys: ["text"] },
    ),
    { maxLength: 3 },
  );
  const words = fc.string({ unit: "binary" });
  const columns = fc.array(
    fc.record(
      { head: words, share: fc.integer({ min: 1, max: 100 }), numeric: fc.boolean(), change },
      { requiredKeys: ["head", "share"] },
    ),
    { maxLength: 4 },
  );
  const revision = fc.record({ by: words, at: fc.nat(), title: text, subtitle: text });
  const rows = fc.array(fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 5 }), { maxLength: 3 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant("heading" as const), level: fc.constantFrom(1, 2, 3), text: words }),
    fc.record({ type: fc.constantFrom("lead" as const, "paragraph", "note", "question"), text }),
    fc.record({ type: fc.constant("list" as const), ordered: fc.boolean(), items: fc.array(text, { maxLength: 8 }) }),
    fc.record({ type: fc.constant("table" as const), caption: words, columns, rows, total: fc.boolean() }),
    fc.record({ type: fc.constant("form" as const), caption: words, columns, rows }),
    fc.record({
      type: fc.constant("callout" as const),
      tone: fc.constantFrom("draft" as const, "key"),
      title: words,
      items: fc.array(text, { maxLength: 3 }),
    }),
    fc.constant({ type: "page-break" as const }),
  );

  it("becomes a file that opens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block), words, fc.option(revision), async (blocks, title, changes) => {
        const parts = unpack(await writeDocx(documentOf(blocks, { title, ...(changes ? { revision: changes } : {}) })));
        for (const xml of parts.values()) parseXml(xml);
        const body = parseXml(parts.get("word/document.xml")!);
        // Word asks to repair a table without rows, a row without cells, a cell without a paragraph, a body that ends in a table.
        for (const table of all(body, "w:tbl")) expect(all(table, "w:tr").length).toBeGreaterThan(1);
        for (const row of all(body, "w:tr"))
          expect(all(row, "w:tc")).toHaveLength(all(row.parentNode as Element, "w:gridCol").length);
        for (const cell of all(body, "w:tc")) expect(cell.lastChild?.nodeName).toBe("w:p");
        expect(all(body, "w:sectPr")[0]?.previousSibling?.nodeName).not.toBe("w:tbl");
      }),
      { numRuns: 100 },
    );
  });
});
