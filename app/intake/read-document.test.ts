import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BYTES, readDocument, readPaste } from "./read-document";
import { p, wordFile } from "./testing/word-file";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((code, at) =>
    view.setUint16(2 * at, code, littleEndian),
  );
  return new Uint8Array(view.buffer);
};

/** An OLE compound file with one entry in its directory. */
function ole(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(entry, true).subarray(2), 1024);
  bytes[1024 + 64] = 2 * entry.length + 2;
  return bytes;
}

const textOf = async (bytes: Uint8Array, name = "jd.txt") => {
  const reading = await readDocument(bytes, name);
  return reading.status === "read" ? reading.text : reading;
};
const problemOf = async (bytes: Uint8Array, name = "jd.docx") => {
  const reading = await readDocument(bytes, name);
  return reading.status === "refused" ? reading.problem : reading;
};

describe("text in any encoding", () => {
  const text = "Köln – “Größe” €";
  it.each([
    ["UTF-8", strToU8(text)],
    ["UTF-8 with a mark", strToU8(`\uFEFF${text}`)],
    ["UTF-16 LE", utf16(text, true)],
    ["UTF-16 BE", utf16(text, false)],
    ["Windows-1252", bytesOf("K\xF6ln \x96 \x93Gr\xF6\xDFe\x94 \x80")],
  ])("reads %s", async (_, bytes) => {
    expect(await textOf(bytes)).toBe(text);
  });

  it("drops control characters, and is rejected if there are many", async () => {
    expect(await textOf(strToU8(`Lead\u0007 the ${"long ".repeat(20)}\u202Eprogram`))).toBe(
      `Lead the ${"long ".repeat(20)}program`,
    );
    expect(await problemOf(strToU8("\u0001\u0002abc"))).toContain("This file has no text");
    expect(await problemOf(strToU8("abc\0"))).toContain("This file has no text");
  });
});

describe("rejected files, and what to do about them", () => {
  it.each([
    ["nothing", new Uint8Array(), "is empty"],
    ["too much", new Uint8Array(MOST_BYTES + 1), "larger than 2 MB"],
    ["an old document", ole("WordDocument"), "Word 97 document (.doc). Open it in Word, save it as .docx"],
    ["a locked document", ole("EncryptedPackage"), "has a password"],
    ["an old workbook", ole("Workbook"), "old Office program"],
    ["PDF", strToU8("%PDF-1.7\n"), "PDF file"],
    ["RTF", strToU8("{\\rtf1 text}"), "rich text file (.rtf)"],
    ["a picture", bytesOf("\x89PNG\r\n\x1A\n\0\0"), "picture"],
    ["a broken zip", strToU8("PK\x03\x04 and no more"), "damaged"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "Excel file and not a Word document"],
    ["another zip", zipSync({ a: strToU8("a") }), "a zip file and not a Word document"],
    ["XML", strToU8("<?xml version='1.0'?><a/>"), "XML file"],
    ["XML with a DTD", strToU8("<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), "type definition"],
    ["a web archive", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related\n\nx"), "web archive"],
    ["blanks", strToU8(" \n\t\n"), "no text"],
    ["a document without text", wordFile(p("")), "no text"],
  ])("%s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toContain(problem);
  });

  it("is detected from the bytes and not the name", async () => {
    expect(await textOf(wordFile(p("Text")), "jd.txt")).toBe("Text");
    expect(await textOf(strToU8("Text"), "jd.docx")).toBe("Text");
    expect(await textOf(strToU8("<html><body><h1>Role</h1><p>Text</p>"), "jd.doc")).toBe("# Role\n\nText");
  });
});

describe("pasted text", () => {
  it("may be text, Markdown or HTML", () => {
    expect(readPaste("# Role\n\n* one\n* two")).toEqual({ status: "read", text: "# Role\n\n- one\n- two" });
    expect(readPaste("<h2>Role</h2><ul><li>one<li>two</ul>")).toEqual({
      status: "read",
      text: "## Role\n\n- one\n- two",
    });
    expect(readPaste("<b>not a page").status).toBe("read");
    expect(readPaste("").status).toBe("refused");
    expect(readPaste("x".repeat(MOST_BYTES + 1)).status).toBe("refused");
  });

  it("of any characters is read or rejected", () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."aB1 -*#|<>_[]().:\\`–•\t\u00A0\u0301") }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const reading = readPaste(lines.join("\n"));
        expect(reading.status).toMatch(/^(read|refused)$/);
      }),
    );
  });

  it.each([
    ["spaces", `a${" ".repeat(1_000_000)}b`],
    ["blank lines", `a${"\n".repeat(1_000_000)}b`],
    ["line separators", `a${"\u0085".repeat(500_000)}b`],
    ["accents", `a${"\u0301\u0316".repeat(400_000)}`],
    ["controls between spaces", " \u0007".repeat(20_000) + "long enough a word ".repeat(100_000)],
    ["brackets", "[".repeat(1_000_000)],
    ["half links", "[a](b".repeat(300_000)],
    ["stars", "# a\n" + "*a ".repeat(500_000)],
    ["marks", "**a".repeat(500_000)],
    ["comments", "<!--".repeat(400_000)],
    ["bullets", `- ${" ".repeat(1_000_000)}`],
    ["levels", Array.from({ length: 1_300 }, (_, at) => `${" ".repeat(at)}- a`).join("\n")],
    ["hashes", `# a${" #".repeat(500_000)}b`],
    ["table rules", `|${"-".repeat(1_000_000)}a`],
    ["half tags", "<p ".repeat(500_000) + ">"],
    ["styles", `<p style="${"display ".repeat(200_000)}">a</p>`],
    ["empty blocks", `${"<div> </div> ".repeat(150_000)}<p>a</p>`],
    ["unclosed tags", "<div>".repeat(300_000) + "</p>".repeat(10) + ">"],
    ["one line", "word ".repeat(400_000)],
  ])("is read in linear time: %s", (_, text) => {
    expect(readPaste(text).status).toMatch(/^(read|refused)$/);
  });
});
