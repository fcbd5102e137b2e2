import { describe, expect, it } from "vitest";
import type { HiringDocument } from "../../../documents/blocks/document";
import { writeDocx } from "../index";
import { ALL_BLOCKS, all, documentOf, parseXml, unpack, valueOf } from "../test-support";
import { type Files, footer, german, paragraph, rels, withEdges, words, zip } from "./testing/company-files";

const withFooter = (): Files =>
  german({
    "word/_rels/document.xml.rels": rels(["r1", "styles", "styles.xml"], ["f1", "footer", "footer1.xml"]),
    "word/document.xml": String(german()["word/document.xml"]).replace(
      "<w:sectPr/>",
      '<w:sectPr><w:footerReference w:type="default" r:id="f1"/></w:sectPr>',
    ),
    "word/footer1.xml": footer(paragraph(words("Stockholm"))),
  });

async function written(files: Files, rest: Partial<HiringDocument> = {}): Promise<Map<string, string>> {
  const letterhead = {
    organization: "Nordic",
    color: "",
    paper: "a4" as const,
    styleSource: { name: "house.docx", bytes: zip(files) },
  };
  return unpack(await writeDocx(documentOf(ALL_BLOCKS, { letterhead, ...rest })));
}

const part = (parts: Map<string, string>, path: string) => parseXml(parts.get(path)!);
const styleOf = (styles: Document, id: string) =>
  all(styles, "w:style").find((one) => one.getAttribute("w:styleId") === id)!;
const references = (parts: Map<string, string>) =>
  Array.from(all(part(parts, "word/document.xml"), "w:sectPr")[0]!.childNodes, (node) => node as Element)
    .filter(({ nodeName }) => nodeName.endsWith("Reference"))
    .map((one) => [one.nodeName, one.getAttribute("w:type"), one.getAttribute("r:id")].join(" "));

describe.each<[string, () => Files]>([
  ["numbered headings", german],
  ["headers", withEdges],
  ["a footer", withFooter],
])("a document in the style of a file with %s", (_, files) => {
  it("is consistent, and the same each time", async () => {
    const parts = await written(files(), { draft: true });
    expect([...(await written(files(), { draft: true }))]).toEqual([...parts]);
    const styles = part(parts, "word/styles.xml");
    const ids = all(styles, "w:style").map((one) => one.getAttribute("w:styleId"));
    const names = all(styles, "w:style").map((one) => valueOf(one, "w:name")?.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const type of ["paragraph", "character", "table", "numbering"]) {
      expect(
        all(styles, "w:style").filter((one) => one.getAttribute("w:type") === type && one.getAttribute("w:default")),
      ).toHaveLength(1);
    }
    const numbering = part(parts, "word/numbering.xml");
    const numbers = all(numbering, "w:num").map((one) => one.getAttribute("w:numId"));
    expect(new Set(numbers).size).toBe(numbers.length);
    const order = Array.from(numbering.documentElement.childNodes, (node) => node.nodeName);
    expect(order.lastIndexOf("w:abstractNum")).toBeLessThan(order.indexOf("w:num"));
    for (const [path, xml] of parts) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      const root = parseXml(xml);
      const used = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"].flatMap((name) =>
        all(root, name),
      );
      for (const one of used) expect(ids, path).toContain(one.getAttribute("w:val"));
      for (const one of all(root, "w:numId")) expect(["0", ...numbers], path).toContain(one.getAttribute("w:val"));
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const one of all(root, "Relationship"))
        expect([...parts.keys()]).toContain(folder + one.getAttribute("Target"));
    }
    const types = part(parts, "[Content_Types].xml");
    const overrides = all(types, "Override").map((one) => one.getAttribute("PartName")!.slice(1));
    const endings = all(types, "Default").map((one) => one.getAttribute("Extension"));
    expect([...parts.keys()]).toEqual(expect.arrayContaining(overrides));
    for (const path of parts.keys())
      expect(overrides.includes(path) || endings.includes(path.split(".").at(-1)!), path).toBe(true);
  });
});

describe("styles", () => {
  it("are the company's by name, and ours otherwise", async () => {
    const parts = await written(german());
    const [styles, document] = [part(parts, "word/styles.xml"), part(parts, "word/document.xml")];
    const used = all(document, "w:pStyle").map((one) => one.getAttribute("w:val"));
    expect(used).toEqual(
      expect.arrayContaining(["berschrift1", "Titel", "Standard", "Eyebrow", "Question1", "TableText"]),
    );
    expect(used).not.toContain("Heading1");
    expect(valueOf(styleOf(styles, "berschrift1"), "w:color")).toBe("8A1C1C");
    expect(valueOf(styleOf(styles, "Question1"), "w:basedOn")).toBe("Standard");
    expect(valueOf(styleOf(styles, "JDTable"), "w:basedOn")).toBe("NormaleTabelle");
    expect(valueOf(styleOf(styles, "Note"), "w:name")).toBe("Note (Requisite)");
  });

  it("keep the company's defaults and namespaces, but the language of the text", async () => {
    const xml = (await written(german())).get("word/styles.xml")!;
    expect(xml).toContain('w:ascii="Georgia"');
    expect(xml).toContain('mc:Ignorable="w14"');
    expect(xml.match(/<w:lang [^>]*>/g)).toEqual([expect.stringContaining('w:val="en-US"')]);
  });

  it("have the colors of the company's theme, also for programs without themes", async () => {
    const parts = await written(german());
    expect(parts.get("word/theme/theme1.xml")).toContain('name="House"');
    const eyebrow = all(styleOf(part(parts, "word/styles.xml"), "Eyebrow"), "w:color")[0]!;
    expect([eyebrow.getAttribute("w:themeColor"), eyebrow.getAttribute("w:val")]).toEqual(["accent1", "117733"]);
  });
});

describe("lists", () => {
  it("are numbered like ours and do not number headings", async () => {
    const parts = await written(german());
    const [styles, numbering] = [part(parts, "word/styles.xml"), part(parts, "word/numbering.xml")];
    const textOf = (id: string) => {
      const number = all(numbering, "w:num").find(
        (one) => one.getAttribute("w:numId") === valueOf(styleOf(styles, id), "w:numId"),
      );
      const pattern = all(numbering, "w:abstractNum").find(
        (one) => one.getAttribute("w:abstractNumId") === valueOf(number!, "w:abstractNumId"),
      );
      return valueOf(pattern!, "w:lvlText");
    };
    for (const id of ["berschrift1", "TOCHeading"]) expect(valueOf(styleOf(styles, id), "w:numId")).toBeUndefined();
    expect(textOf("Aufzhlungszeichen")).toBe("•");
    const levels = all(numbering, "w:pStyle").map((one) => one.getAttribute("w:val"));
    expect(levels.filter((id) => id === "Aufzhlungszeichen")).toHaveLength(1);
    expect(levels).not.toContain("berschrift1");
    expect(parts.get("word/numbering.xml")).not.toContain("unused");
  });
});

describe("headers and footers", () => {
  it("are the company's if it has one, on every kind of page", async () => {
    const parts = await written(withEdges());
    expect(references(parts)).toEqual([
      "w:headerReference default rIdheaderCompany1",
      "w:headerReference first rIdheaderCompany2",
      "w:headerReference even rIdheaderCompany3",
      // Ours would be missing on the first page and on even ones.
      "w:footerReference default rId7",
      "w:footerReference first rId7",
      "w:footerReference even rId7",
    ]);
    expect(all(part(parts, "word/document.xml"), "w:titlePg")).toHaveLength(1);
    expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    expect(parts.has("word/header1.xml")).toBe(false);
    expect(parts.has("word/_rels/header1.xml.rels")).toBe(false);
    expect([...parts.keys()].filter((path) => path.includes("media/"))).toHaveLength(1);
  });

  it("mark a draft, whoever wrote it", async () => {
    const parts = await written(withEdges(), { draft: true });
    for (const number of [1, 2, 3])
      expect(parts.get(`word/headerCompany${number}.xml`)).toContain("PowerPlusWaterMarkObject");
    expect((await written(withEdges())).get("word/headerCompany1.xml")).not.toContain("PowerPlusWaterMarkObject");
  });

  it("have our stamp below the company's", async () => {
    const parts = await written(withFooter());
    expect(part(parts, "word/footerCompany1.xml").documentElement.textContent).toMatch(
      /^Stockholm.*Requisition k3x9f7q2 .*Page 1 of 1$/s,
    );
    expect(references(parts)).toEqual([
      "w:headerReference default rId6",
      "w:footerReference default rIdfooterCompany1",
    ]);
  });

  it("keep our right part at the right, and the company's tab stops", async () => {
    const parts = await written(withEdges());
    const styles = part(parts, "word/styles.xml");
    const tabsOf = (path: string) =>
      all(styleOf(styles, valueOf(part(parts, path), "w:pStyle")!), "w:tab").map((one) => one.getAttribute("w:pos"));
    expect(tabsOf("word/footer1.xml")).toEqual(["9638"]);
    expect(tabsOf("word/headerCompany1.xml")).toEqual(["4536", "9072"]);
  });
});
