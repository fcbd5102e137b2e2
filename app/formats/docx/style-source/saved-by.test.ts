import { describe, expect, it } from "vitest";
import { readStyleSource } from "./read-style-source";
import { footer, paragraph, rels, words, zip } from "./testing/company-files";
import { harmful } from "./testing/harmful-files";

const read = (files: Parameters<typeof zip>[0]) => readStyleSource(zip(files));
const types = (files: Parameters<typeof zip>[0], from: string, to: string) => ({
  ...files,
  "[Content_Types].xml": String(files["[Content_Types].xml"]).replace(from, to),
});

describe("a company's file", () => {
  it("gives the same result as a template and as a document", async () => {
    const harm = { accent: "8FD3F4", footers: { default: paragraph(words("Stockholm")) } };
    expect(await read(harmful({ ...harm, template: true }))).toEqual(await read(harmful(harm)));
  });

  it("may come from LibreOffice, with its own part names and property order", async () => {
    const files = harmful({ title: '<w:rPr><w:sz w:val="56"/><w:b/></w:rPr>' });
    const { styles } = await read(files);
    expect(styles).toMatch(/<w:b\/><w:sz w:val="56"\/>/);
  });

  it("may come from an editor with its own property order and hints that only Word accepts", async () => {
    const house =
      '<w:style w:type="table" w:styleId="House"><w:name w:val="House"/><w:qFormat/><w:uiPriority w:val="9"/>' +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:rFonts w:ascii="Arial" w:hint="cs"/></w:rPr><w:pPr><w:keepNext/></w:pPr></w:tblStylePr></w:style>';
    const { styles } = await read(harmful({ styles: house }));
    expect(styles).toMatch(/<w:uiPriority w:val="9"\/><w:qFormat\/>/);
    expect(styles).toMatch(/<w:keepNext\/><\/w:pPr><w:rPr><w:rFonts w:ascii="Arial"\/>/);
  });

  it("may come from Google Docs, without a theme, settings or core properties", async () => {
    const {
      "word/theme/theme1.xml": _,
      "word/settings.xml": __,
      "docProps/core.xml": ___,
      ...files
    } = harmful({ footers: { default: paragraph(words("Stockholm")) } });
    const source = await read({
      ...files,
      "_rels/.rels": rels(["r1", "officeDocument", "word/document.xml"]),
      "word/_rels/document.xml.rels": rels(
        ["r1", "styles", "styles.xml"],
        ["footer-default", "footer", "footer-default.xml"],
      ),
      "word/footer-default.xml": footer(paragraph(words("Stockholm"))),
    });
    expect(source.theme).toBeUndefined();
    expect(source.footers.default?.xml).toContain("Stockholm");
    expect(source.origin).toEqual({ people: [], title: "" });
  });

  it.each(["document.macroEnabled.main", "template.macroEnabledTemplate.main"])("is refused as %s", async (type) => {
    const files = types(harmful({}), "document.main", type);
    await expect(read(files)).rejects.toMatchObject({ problem: expect.stringContaining("contains macros") });
  });
});
