import { strToU8 } from "fflate";
import { DOMParser } from "@xmldom/xmldom";
import zlib from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { drawing, german, header, paragraph, PIXEL, rels, withEdges, words, zip } from "./testing/company-files";
import { MOST_STYLE_BYTES, readStyleSource } from "./read-style-source";
import { hasOwnFooter, hasOwnHeader } from "./style-source";

const MB = 1024 * 1024;
const DOCTYPE = '<!DOCTYPE w [<!ENTITY a "b">]>';
const changed = (path: string, change: (xml: string) => string) =>
  zip(german({ [path]: change(String(german()[path])) }));

/** A file as Word saves it with a password, or as .doc: a compound file with one entry. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < name.length; i += 1) bytes[1024 + 2 * i] = name.charCodeAt(i);
  bytes[1024 + 64] = 2 * name.length + 2;
  return bytes;
}

function locked(): Uint8Array {
  const bytes = zip(german());
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = directory.indexOf("PK\x01\x02"); at >= 0; at = directory.indexOf("PK\x01\x02", at + 1))
    bytes[at + 8]! |= 1;
  return bytes;
}

const withoutStyles = () => {
  const { "word/styles.xml": _, ...rest } = german();
  return zip(rest);
};

describe("a company's file that is refused", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["empty", () => new Uint8Array(), "This file is empty. Choose a Word file (.docx or .dotx)"],
    [
      "too large",
      () => new Uint8Array(MOST_STYLE_BYTES + 1),
      "This file is larger than 2 MB. Save a copy without its text",
    ],
    ["a text", () => strToU8("styles"), "This isn’t a Word file. Choose a Word file"],
    ["a PDF", () => strToU8("%PDF-1.7"), "We can’t read PDF files. Choose a Word file"],
    ["a picture", () => PIXEL, "This file is a picture. Choose a Word file"],
    ["an old document", () => ole("WordDocument"), "This file is a Word 97 document (.doc)."],
    ["locked by Word", () => ole("EncryptedPackage"), "This document has a password."],
    ["a locked zip", locked, "This zip file has a password."],
    ["cut off", () => zip(german()).subarray(0, 900), "this Word file because it’s damaged"],
    ["a workbook", () => zip({ "xl/workbook.xml": "<a/>" }), "This is an Excel file and not a Word document."],
    ["slides", () => zip({ "ppt/presentation.xml": "<a/>" }), "This is a PowerPoint file and not a Word document."],
    ["with macros", () => zip(german({ "word/vbaProject.bin": "x" })), "contains macros"],
    ["with macros elsewhere", () => zip(german({ "custom/VbaProject.bin": "x" })), "Save it as .docx without macros"],
    [
      "of the kind with macros",
      () => changed("[Content_Types].xml", (xml) => xml.replace("document.main", "document.macroEnabled.main")),
      "contains macros",
    ],
    ["without styles", withoutStyles, "This Word file has no styles. Open it in Word"],
    [
      "with broken styles",
      () => changed("word/styles.xml", (xml) => xml.slice(0, -5)),
      "this Word file because it’s damaged",
    ],
    [
      "with a prefix nobody declares",
      () => changed("word/styles.xml", (xml) => xml.replace("<w:styles", "<x:styles")),
      "damaged",
    ],
    ["with a definition", () => changed("word/styles.xml", (xml) => DOCTYPE + xml), "document type definition"],
    [
      "with a definition in its theme",
      () => changed("word/theme/theme1.xml", (xml) => DOCTYPE + xml),
      "document type definition",
    ],
    [
      "nested deep",
      () => changed("word/styles.xml", (xml) => xml.replace("</w:styles>", `${"<w:a>".repeat(50_000)}`)),
      "nested too deeply",
    ],
    [
      "with too many attributes",
      () => changed("word/styles.xml", (xml) => xml.replace("<w:styles", `<w:styles ${attributes(40_000)}`)),
      "nested too deeply",
    ],
    [
      "with styles without end",
      () => changed("word/styles.xml", (xml) => xml.replace("</w:styles>", `${"<w:a/>".repeat(160_000)}</w:styles>`)),
      "too many styles and lists",
    ],
    [
      "with a large part",
      () => changed("word/styles.xml", (xml) => `${xml}<!--${" ".repeat(5 * MB)}-->`),
      "unpacks to more than 4 MB",
    ],
    [
      "strict",
      () =>
        changed("word/styles.xml", (xml) =>
          xml.replaceAll(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
          ),
        ),
      'saved as "Strict Open XML Document"',
    ],
    ["with other styles", () => changed("word/styles.xml", () => "<a/>"), "We can’t read the styles of this Word file"],
  ])("%s", async (_, make, words) => {
    const bytes = make();
    const parsed = vi.spyOn(DOMParser.prototype, "parseFromString");
    onTestFinished(() => parsed.mockRestore());
    await expect(readStyleSource(bytes)).rejects.toMatchObject({
      name: "Refusal",
      problem: expect.stringContaining(words),
    });
    // Parsing takes far longer than reading the text, so text that is too long is not parsed.
    expect(parsed.mock.calls.reduce((sum, [xml]) => sum + String(xml).length, 0)).toBeLessThan(MB / 4);
  });

  it("a zip bomb, before anything is unpacked", async () => {
    const bomb = zip(german({ "word/media/a.png": new Uint8Array(60 * MB) }));
    const unpacked = vi.spyOn(zlib, "createInflateRaw");
    onTestFinished(() => unpacked.mockRestore());
    await expect(readStyleSource(bomb)).rejects.toMatchObject({
      problem: "This file unpacks to more than 20 MB. Save a copy without its text and large pictures, and try that.",
    });
    expect(unpacked).not.toHaveBeenCalled();
  });

  it("with pictures of more than 2 MB in its header", async () => {
    const picture = new Uint8Array(1.5 * MB);
    const bytes = zip(
      withEdges({
        "word/header2.xml": header(paragraph(drawing("p1"), drawing("p2"))),
        "word/_rels/header2.xml.rels": rels(["p1", "image", "media/image1.png"], ["p2", "image", "media/image2.png"]),
        "word/media/image1.png": picture,
        "word/media/image2.png": picture,
      }),
    );
    await expect(readStyleSource(bytes)).rejects.toMatchObject({
      problem: expect.stringContaining("are larger than 2 MB"),
    });
  });
});

const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}=""`).join(" ");

describe("what is read from a company's file", () => {
  it("includes the header of its last section, with what it inherits", async () => {
    const { headers, footers } = await readStyleSource(zip(withEdges()));
    expect(Object.keys(headers)).toEqual(["default", "first", "even"]);
    expect(headers.even?.xml).toContain("Even pages");
    expect(headers.first?.pictures).toEqual([
      { id: "p1", path: "word/media/image1.png", ending: "png", bytes: Buffer.from(PIXEL) },
    ]);
    expect(footers).toEqual({});
  });

  it("has no links and no active content", async () => {
    const { headers } = await readStyleSource(zip(withEdges()));
    const xml = headers.default!.xml;
    expect(xml).toContain("Nordic Audio");
    expect(xml).toMatch(/ AB<.*Quoted/);
    expect(xml).toContain("PAGE");
    expect(xml).not.toMatch(/example\.com|imagedata|blip|r:id|w:sdt|w:ins |delText|bookmark|DDEAUTO|fldChar|Missing/);
  });

  it("excludes blank headers and those of pages that are not enabled", async () => {
    const blank = await readStyleSource(
      zip(
        withEdges({
          "word/header1.xml": header("<w:p/>"),
          "word/header2.xml": header("<w:p/>"),
          "word/header3.xml": header("<w:p/>"),
        }),
      ),
    );
    expect(hasOwnHeader(blank)).toBe(false);
    expect(hasOwnFooter(blank)).toBe(false);
    const files = withEdges({ "word/settings.xml": "<a/>" });
    const plain = await readStyleSource(
      zip({ ...files, "word/document.xml": String(files["word/document.xml"]).replace("<w:titlePg/>", "") }),
    );
    expect(Object.keys(plain.headers)).toEqual(["default"]);
  });

  it("is separate from placeholders of controls and field results about the file", async () => {
    const hint = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${words("[Title]")}</w:sdtContent></w:sdt>`;
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = [
      mark("begin"),
      code("IF "),
      mark("begin"),
      code("PAGE"),
      mark("separate"),
      words("9"),
      mark("end"),
      code("=1 a b"),
      mark("separate"),
      words("kept"),
      mark("end"),
    ];
    const known = [mark("begin"), code("NUMPAGES"), mark("separate"), words("3"), mark("end")];
    const files = withEdges({ "word/header1.xml": header(paragraph(hint, ...nested, ...known)) });
    const { xml, hints, filledIn } = (await readStyleSource(zip(files))).headers.default!;
    expect(hints).toEqual(["[Title]"]);
    expect(filledIn).toEqual(["kept"]);
    expect(xml).not.toMatch(/IF |>PAGE<|>9</);
    expect(xml.match(/fldChar /g)).toHaveLength(3);
    expect(xml).toContain("kept");
  });
});
