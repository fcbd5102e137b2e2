import { describe, expect, it } from "vitest";
import { leaveOut } from "./leave-out";
import { literalLines } from "./literal-lines";
import { readStyleSource } from "../read-style-source";
import { hasOwnFooter } from "../style-source";
import { paragraph, words, zip } from "../testing/company-files";
import { HARMFUL, type Harm, harmful } from "../testing/harmful-files";

const asked = { year: 2026, organization: "Nordic Audio" };
const read = (harm: Harm) => readStyleSource(zip(harmful(harm)));
const inFooter = (...lines: readonly string[]): Harm => ({
  footers: {
    default: lines.map((line) => paragraph(words(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")))).join(""),
  },
});
const found = async (harm: Harm) =>
  literalLines(await read(harm), asked).map(({ text, suspicion }) => [text, suspicion] as const);

describe("a line of a company's header or footer", () => {
  it.each([
    [
      "placeholder",
      ["[Document title]", "Click here to enter text.", "Click or tap to enter a date.", "<Company name>", "{{title}}"],
    ],
    [
      "placeholder",
      [
        "Type the document title",
        "Your company name",
        "Insert logo here",
        "Lorem ipsum dolor sit",
        "Klicken Sie hier, um Text einzugeben.",
        "Cliquez ici pour entrer du texte",
        "Name: ________",
      ],
    ],
    [
      "confidential",
      [
        "Strictly confidential",
        "CONFIDENTIAL",
        "Company Confidential – do not distribute",
        "For internal use only",
        "Internal",
        "Proprietary and confidential",
      ],
    ],
    [
      "confidential",
      [
        "Commercial in confidence",
        "Not for distribution",
        "Streng vertraulich",
        "Nur für den internen Gebrauch",
        "Confidentiel",
        "TLP:AMBER",
        "Private & Confidential",
      ],
    ],
    [
      "draft",
      ["Draft", "Draft v0.3", "Version 2.1", "Rev. B", "Entwurf", "For review only", "Work in progress", "v1.0"],
    ],
    [
      "copyright",
      [
        "© 2019 Nordic Audio",
        "Copyright 2021 Nordic Audio AB",
        "(c) 2015-2024 Nordic",
        "Nordic 2023. All rights reserved.",
        "Copyright © Nordic Audio, 2020",
      ],
    ],
    [
      "date",
      [
        "12 March 2024",
        "March 2026",
        "03/12/2025",
        "2025-01-31",
        "Last updated: 5 May 2023",
        "1. Januar 2024",
        "Q3 2025",
        "12.03.2024",
      ],
    ],
    ["number", ["HR-FRM-0042", "Document no. 4711", "Form HR-12", "QMS-F-012", "Ref: 2024/15", "template_final.docx"]],
    [
      "person",
      ["Author: Jane Doe", "Prepared by J. Doe", "Jane Doe, HR Director", "Dr. Jane Doe", "jane.doe@nordic.example"],
    ],
    ["page", ["Page 1 of 3", "Seite 2", "- 4 -"]],
    [
      "document",
      ["Department: Finance", "Job description", "Employment contract", "Invoice", "Meeting minutes", "Annual Report"],
    ],
  ] as const)("is classified as %s: %s", async (kind, lines) => {
    expect(await found(inFooter(...lines))).toEqual(lines.map((line) => [line, kind]));
  });

  it("is not suspicious if it belongs on every document", async () => {
    const lines = [
      "Nordic Audio AB",
      "© Nordic Audio",
      "© 2015–2026 Nordic Audio",
      "© 2012–present Nordic Audio",
      "Box 1234, 111 21 Stockholm, Sweden",
      "VAT no. SE556677889901",
      "Amtsgericht München HRB 123456",
      "Tel. +46 8 123 456 78",
      "www.nordic.example",
      "Registered office: Stockholm",
      "Web: nordic.example",
      "careers@nordic.example",
      "Sound for everyone since 1987",
    ];
    expect(await found(inFooter(...lines))).toEqual(lines.map((line) => [line, undefined]));
  });

  it("is the text between two tabs, without the page number", async () => {
    expect(await found(HARMFUL["another year and secrets in its footer"])).toEqual([
      ["© 2019 Nordic Audio", "copyright"],
      ["Strictly confidential", "confidential"],
      ["HR-FRM-0042 Rev B", "draft"],
    ]);
    expect(await found(HARMFUL["a header for the first page and for even ones"])).toEqual([
      ["Nordic Audio", undefined],
      ["Nordic Audio AB, Stockholm", undefined],
      ["Nordic", undefined],
      ["nordic.example", undefined],
    ]);
  });

  it("may contain a page number", async () => {
    const page = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    const footers = (...lines: readonly string[]) => ({
      footers: { default: lines.map((line) => paragraph(words(line), page)).join("") },
    });
    expect(await found(footers("Page ", "– ", "Seite ", "Draft, page ", "Internal – "))).toEqual([
      ["Draft, page #", "draft"],
      ["Internal – #", "confidential"],
    ]);
  });

  it("may be a placeholder, a field result, its author, or a watermark", async () => {
    const field = '<w:fldSimple w:instr=" TITLE "><w:r><w:t>Salaries</w:t></w:r></w:fldSimple>';
    const mark =
      '<w:r><w:pict><v:shape id="m" style="position:absolute"><v:textpath string="SECRET"/></v:shape></w:pict></w:r>';
    const harm = {
      headers: { default: paragraph(mark, field) + paragraph(words("Robin Example")) },
      core: "<dc:creator>Robin Example</dc:creator><dc:title>Old title</dc:title>",
      footers: { default: paragraph(words("Old title")) },
    };
    expect(await found(harm)).toEqual([
      ["Salaries", "filled-in"],
      ["Robin Example", "person"],
      ["SECRET", "confidential"],
      ["Old title", "filled-in"],
    ]);
    expect(await found(HARMFUL["a placeholder in a control"])).toEqual([
      ["[Document title]", "placeholder"],
      ["Nordic Audio", undefined],
    ]);
  });
});

describe("leaving lines out", () => {
  it("prints suspicious lines only if confirmed, and all others unless left out", async () => {
    const source = await read(inFooter("© 2019 Nordic Audio", "Stockholm"));
    const shown = (decided: Parameters<typeof leaveOut>[1]) =>
      literalLines(leaveOut(source, decided, asked), asked).map(({ text }) => text);
    expect(shown([])).toEqual(["Stockholm"]);
    expect(shown([{ text: "© 2019 Nordic Audio", printed: true }])).toEqual(["© 2019 Nordic Audio", "Stockholm"]);
    expect(shown([{ text: "Stockholm", printed: false }])).toEqual([]);
  });

  it("drops a footer or watermark if every line is left out", async () => {
    const source = leaveOut(await read(HARMFUL["another year and secrets in its footer"]), [], asked);
    expect(hasOwnFooter(source)).toBe(false);
    const mark = '<w:r><w:pict><v:shape id="m"><v:textpath string="SAMPLE"/></v:shape></w:pict></w:r>';
    const marked = leaveOut(await read({ headers: { default: paragraph(mark, words("Nordic")) } }), [], asked);
    expect(marked.headers.default!.xml).toContain("Nordic");
    expect(marked.headers.default!.xml).not.toMatch(/<w:pict|SAMPLE/);
  });

  it("compares years with the one in which the document was saved", async () => {
    const source = await read(inFooter("© 2026 Nordic Audio"));
    const suspicions = [2026, 2027].map((year) => literalLines(source, { ...asked, year })[0]!.suspicion);
    expect(suspicions).toEqual([undefined, "copyright"]);
  });
});
