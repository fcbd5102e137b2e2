import { Document, Footer, Header, HeadingLevel, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentOf, ALL_BLOCKS, all, parseXml, unpack, valueOf } from "../test-support";
import { writeDocx } from "../index";
import { MOST_STYLE_BYTES, readStyleSource } from "./read-style-source";

const made = await Packer.toBuffer(
  new Document({
    styles: { default: { document: { run: { font: "Georgia" } }, heading1: { run: { color: "8A1C1C" } } } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Nordic Audio, confidential")] }) },
        footers: { default: new Footer({ children: [new Paragraph("Stockholm")] }) },
        children: [new Paragraph({ text: "Hello", heading: HeadingLevel.HEADING_1 })],
      },
    ],
  }),
);

/** A company's file with some parts changed. */
function company(
  change: (parts: Record<string, string>) => Record<string, string | Uint8Array> = (same) => same,
): Uint8Array {
  const parts = unzipSync(made);
  const texts = Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const changed = Object.entries(change(texts)).map(
    ([path, part]) => [path, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(changed));
}

/** With the ids that a German Word gives, and numbers before its headings. */
const german = company((parts) => ({
  ...parts,
  "word/styles.xml": parts["word/styles.xml"]!.replaceAll('"Heading1"', '"berschrift1"')
    .replaceAll("Heading 1", "heading 1")
    .replace(
      /(w:styleId="berschrift1">(?:(?!<w:rPr>).)*)/s,
      '$1<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
  "word/numbering.xml":
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}));

const written = async (bytes: Uint8Array, draft = false) => {
  const letterhead = { organization: "", color: "", paper: "a4" as const, styleSource: { name: "house.docx", bytes } };
  return unpack(await writeDocx(documentOf(ALL_BLOCKS, { letterhead, draft })));
};

describe("a document in a company's style", () => {
  it("takes their styles by name, whatever their ids, and keeps ours where they have none", async () => {
    const parts = await written(german);
    const document = parseXml(parts.get("word/document.xml")!);
    const styles = parseXml(parts.get("word/styles.xml")!);
    const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(document, name));
    const ids = all(styles, "w:style").map((style) => style.getAttribute("w:styleId"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(used.map((one) => one.getAttribute("w:val"))));
    expect(used.map((one) => one.getAttribute("w:val"))).toEqual(
      expect.arrayContaining(["berschrift1", "Question", "JDTable"]),
    );
    const heading = all(styles, "w:style").find((style) => style.getAttribute("w:styleId") === "berschrift1")!;
    expect(valueOf(heading, "w:color")).toBe("8A1C1C");
    expect(valueOf(heading, "w:outlineLvl")).toBe("0");
    for (const type of ["paragraph", "character", "table", "numbering"]) {
      const defaults = all(styles, "w:style").filter(
        (style) => style.getAttribute("w:type") === type && style.getAttribute("w:default") === "1",
      );
      expect(defaults.length, type).toBeLessThanOrEqual(1);
    }
  });

  it("numbers their headings as they do, and our lists as we do", async () => {
    const parts = await written(german);
    const numbering = parseXml(parts.get("word/numbering.xml")!);
    const styles = parseXml(parts.get("word/styles.xml")!);
    const numbers = all(numbering, "w:num").map((num) => num.getAttribute("w:numId"));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const id of all(styles, "w:numId")) expect(numbers).toContain(id.getAttribute("w:val"));
    const names = Array.from(numbering.documentElement.childNodes, (node) => node.nodeName);
    expect(names.lastIndexOf("w:abstractNum")).toBeLessThan(names.indexOf("w:num"));
    const list = all(styles, "w:style").find((style) => style.getAttribute("w:styleId") === "ListBullet")!;
    expect(Number(valueOf(list, "w:numId"))).toBeLessThan(1000);
  });

  it("has their header and footer, our stamp at the end of the text, and a draft's mark", async () => {
    const parts = await written(german, true);
    expect(parts.get("word/companyHeader1.xml")).toContain("Nordic Audio, confidential");
    expect(parts.get("word/companyHeader1.xml")).toContain("PowerPlusWaterMarkObject");
    expect(parts.get("word/companyFooter1.xml")).toContain("Stockholm");
    expect(parts.has("word/header1.xml")).toBe(false);
    const document = parseXml(parts.get("word/document.xml")!);
    expect(all(document, "w:headerReference").map((one) => one.getAttribute("r:id"))).toEqual(["companyHeader1"]);
    expect(all(document, "w:p").at(-1)?.textContent).toBe("Requisition k3x9f7q2 · version 7 · 22 November 2026");
    const types = parts.get("[Content_Types].xml")!;
    const targets = [...parts.get("word/_rels/document.xml.rels")!.matchAll(/Target="([^"]+)"/g)].map(
      ([, target]) => `word/${target}`,
    );
    expect([...parts.keys()]).toEqual(expect.arrayContaining(targets));
    expect(types).toContain("/word/companyHeader1.xml");
    expect(types).not.toContain("/word/header1.xml");
    expect([...(await written(german, true))]).toEqual([...parts]);
  });
});

describe("a company's file", () => {
  const bomb = new Uint8Array(30_000_000);
  it.each([
    ["is empty", new Uint8Array(), "is empty"],
    ["is too large", new Uint8Array(MOST_STYLE_BYTES + 1), "larger than 2 MB"],
    ["is a text", strToU8("styles"), "not a Word document"],
    ["is locked", ole(), "password"],
    ["is cut off", made.subarray(0, 3_000), "damaged"],
    ["unpacks to too much", company((parts) => ({ ...parts, "word/media/a.png": bomb })), "more than 20 MB"],
    ["holds macros", company((parts) => ({ ...parts, "word/vbaProject.bin": "x" })), "holds macros"],
    ["is a workbook", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "Excel"],
    ["has no styles", company(({ "word/styles.xml": _, ...parts }) => parts), "no styles"],
    ["has broken styles", company((parts) => ({ ...parts, "word/styles.xml": '<w:styles styleId="' })), "damaged"],
    [
      "defines types",
      company((parts) => ({ ...parts, "word/styles.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${"<a/>"}` })),
      "type definition",
    ],
  ])("that %s is refused", async (_, bytes, words) => {
    await expect(readStyleSource(bytes)).rejects.toMatchObject({ problem: expect.stringContaining(words) });
  });

  it("brings no part that lies outside of it", async () => {
    const outside = company((parts) => ({
      ...parts,
      "word/_rels/header1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      "word/header1.xml": parts["word/header1.xml"]!.replace(
        "</w:p>",
        '<w:r><w:pict><v:imagedata r:id="r1"/></w:pict></w:r></w:p>',
      ),
    }));
    const header = (await written(outside)).get("word/companyHeader1.xml")!;
    expect(header).toContain("Nordic Audio");
    expect(header).not.toMatch(/imagedata|r:id/);
  });
});

/** What Word saves with a password: an old compound file with one entry. */
function ole(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage";
  for (let i = 0; i < name.length; i += 1) bytes[1024 + 2 * i] = name.charCodeAt(i);
  bytes[1024 + 64] = 2 * name.length + 2;
  return bytes;
}
