import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document";
import { W, documentOf, p, wordFile } from "../testing/word-file";

type Parts = Parameters<typeof wordFile>[1];

async function read(body: string, parts?: Parts): Promise<string> {
  const reading = await readDocument(wordFile(body, parts), "jd.docx");
  return reading.status === "read" ? reading.text : reading.problem;
}

const style = (id: string, name: string, inside = "") =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (...styles: string[]): Parts => ({ "word/styles.xml": `<w:styles ${W}>${styles.join("")}</w:styles>` });
const inStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
const inList = (numId: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join("")}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

describe("a Word file", () => {
  it("made with the docx package keeps headings, lists and tables", async () => {
    const bullets = {
      reference: "b",
      levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: "•" })),
    };
    const cells = (...texts: string[]) =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const file = new Document({
      numbering: { config: [bullets] },
      sections: [
        {
          children: [
            new Paragraph({ text: "Technical Program Manager", heading: HeadingLevel.TITLE }),
            new Paragraph({ text: "What you do", heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ text: "Lead the program", numbering: { reference: "b", level: 0 } }),
            new Paragraph({ text: "and its risks", numbering: { reference: "b", level: 1 } }),
            new Table({ rows: [cells("Metric", "Target"), cells("On time", "90 %")] }),
            new Paragraph("The end."),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
    expect(await readDocument(bytes, "jd.docx")).toEqual({
      status: "read",
      text: [
        "# Technical Program Manager",
        "## What you do",
        "- Lead the program\n  - and its risks",
        "Metric | Target\nOn time | 90 %",
        "The end.",
      ].join("\n\n"),
    });
  });

  it("has headings by style name, by outline, and by the base style", async () => {
    const styles = styled(
      style("berschrift2", "heading 2"),
      style("Own", "Our heading", '<w:basedOn w:val="berschrift2"/>'),
      style("Loop", "a", '<w:basedOn w:val="Loop"/>'),
      style("TOC", "toc 1"),
      style("Body", "b", '<w:basedOn w:val="Own"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    );
    const body = ["berschrift2", "Own", "Loop", "TOC", "Body", "unknown"].map((id) => p(id, inStyle(id)));
    body.push(p("Direct", '<w:outlineLvl w:val="2"/>'));
    expect(await read(body.join(""), styles)).toBe("## berschrift2\n\n## Own\n\nLoop\n\nBody\n\nunknown\n\n### Direct");
  });

  it("has items by list and by style, including blank and typed bullets", async () => {
    const level = (text: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = [" ", "•"].map(
      (text, at) =>
        `<w:abstractNum w:abstractNumId="${at}">${level(text)}</w:abstractNum>` +
        `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`,
    );
    const parts = {
      ...styled(style("ListBullet2", "List Bullet 2"), style("L", "own", `<w:pPr>${inList(2)}</w:pPr>`)),
      "word/numbering.xml": `<w:numbering ${W}>${numbering.join("")}</w:numbering>`,
    };
    const body =
      p("one", inList(2)) + p("two", inList(2, 1)) + p("three", inStyle("ListBullet2")) + p("four", inStyle("L"));
    const others = p("goes on", inList(1)) + p("taken out", inStyle("L") + inList(0)) + p("• typed") + p("o\ttyped");
    expect(await read(body + others, parts)).toBe(
      "- one\n  - two\n  - three\n- four\n\ngoes on\n\ntaken out\n\n- typed\n  - typed",
    );
  });

  it("has rows for data, and one cell after another for a layout table", async () => {
    const data = table(cell(p("Reports to")) + cell(p("VP")), cell(p("Team")) + cell(p("a"), p("b.")));
    expect(await read(data)).toBe("Reports to | VP\nTeam | a; b.");
    const nested = table(cell(p("About")) + cell(p("one", inList(1)), data));
    expect(await read(nested)).toBe("About\n\n- one\n\nReports to | VP\nTeam | a; b.");
    expect(await read(table(cell(p("Alone"), p("in a box"))))).toBe("Alone\n\nin a box");
  });

  it("reads as if tracked changes were accepted, without hidden text and notes", async () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    const lines = [
      `<w:p>${run("kept ")}<w:ins>${run("inserted")}</w:ins><w:del>${run("deleted")}</w:del></w:p>`,
      `<w:moveFrom>${run("gone")}</w:moveFrom>`,
      p("one ", deleted) + p("line"),
      `<w:p>${run("seen ")}${run("hidden", "<w:vanish/>")}${run("again", '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p>${run("secret", '<w:rStyle w:val="H"/>')}</w:p>${p("secret", inStyle("H"))}`,
      `<w:p>${run("noted")}<w:r><w:footnoteReference w:id="1"/><w:instrText>PAGE</w:instrText></w:r></w:p>`,
      `<w:p>${run("two")}<w:r><w:br/><w:tab/><w:t>lines</w:t><w:noBreakHyphen/></w:r></w:p>`,
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here") + "</w:sdtContent></w:sdt>",
      "<w:sdt><w:sdtPr/><w:sdtContent>" + p("filled") + "</w:sdtContent></w:sdt>",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p("gone")) + cell(p("too"))}</w:tr></w:tbl>`,
      `<w:p>${run("anchor")}<w:r><w:txbxContent>${p("box")}</w:txbxContent></w:r></w:p>`,
    ];
    const parts = {
      ...styled(style("H", "h", "<w:rPr><w:vanish/></w:rPr>")),
      "word/footnotes.xml": documentOf(p("footnote")),
      "word/header1.xml": documentOf(p("header")),
      "word/vbaProject.bin": new Uint8Array(64),
    };
    expect(await read(lines.join(""), parts)).toBe(
      "kept inserted\n\none line\n\nseen again\n\nnoted\n\ntwo\n\nlines-\n\nfilled\n\nbox\n\nanchor",
    );
  });

  it("may have other prefixes, and be Strict or UTF-16", async () => {
    const strict = documentOf(p("Strict"))
      .replace(/\bw(?=[:=])/g, "q")
      .replace(/"http.*main"/, '"http://purl.oclc.org/ooxml/wordprocessingml/main"');
    expect(await read("", { "word/document.xml": strict })).toBe("Strict");
    const codes = Uint16Array.from(`\uFEFF${documentOf(p("Wide"))}`, (letter) => letter.charCodeAt(0));
    expect(await read("", { "word/document.xml": new Uint8Array(codes.buffer) })).toBe("Wide");
  });
});

describe("a hostile Word file", () => {
  const whole = (document: string) => read("", { "word/document.xml": document });

  it.each([
    ["an external entity", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentOf("<w:p>&x;</w:p>")}`],
    ["entities of entities", `<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]>${documentOf("&z;")}`],
    ["a DTD elsewhere", `<!DOCTYPE a PUBLIC "a" "http://localhost/a.dtd">${documentOf(p("a"))}`],
  ])("with %s is rejected", async (_, document) => {
    expect(await whole(document)).toContain("This file has a document type definition");
    expect(await read(p("a"), { "word/styles.xml": document })).toContain("document type definition");
  });

  it.each([
    ["an unknown entity", documentOf("<w:p>&x;</w:p>"), "damaged"],
    ["no end", documentOf(p("a")).slice(0, -5), "damaged"],
    ["no XML", "text", "damaged"],
    ["no bytes", "", "damaged"],
    ["the nesting of a bomb", `<a>${"<a>".repeat(1_000_000)}`, "too long"],
    ["too many elements", documentOf("<w:p/>".repeat(1_000_000)), "too long"],
    ["too much text", documentOf(p("word ".repeat(4_000_000))), "too long"],
    ["too many attributes", `<a ${Array.from({ length: 600_000 }, (_, at) => `a${at}=""`).join(" ")}/>`, "too long"],
  ])("with %s is rejected", async (_, document, problem) => {
    expect(await whole(document)).toContain(problem);
  });

  it("with elements in any order is read or rejected", async () => {
    const names =
      "p pPr rPr r t tr trPr tc tbl sdt sdtPr sdtContent showingPlcHdr del vanish txbxContent numPr ilvl".split(" ");
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6, depthSize: "medium" },
        fc.constant("<w:t>a</w:t>"),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 3 }))
          .map(([name, inside]) => `<w:${name} w:val="x">${inside.join("")}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 9 }), async (trees) => {
        const looks = {
          "word/styles.xml": documentOf(trees.join("")),
          "word/numbering.xml": documentOf(trees.join("")),
        };
        expect(typeof (await read(trees.join(""), looks))).toBe("string");
      }),
    );
  });
});
