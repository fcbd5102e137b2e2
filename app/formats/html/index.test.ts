import { describe, expect, it } from "vitest";
import type { Block } from "../../documents/blocks/document";
import { withMarks, writtenOf } from "../testing";
import { writeHtml } from "./index";

const paragraph = (text: string): Block => ({ type: "paragraph", text: [{ text }] });
const { document } = writtenOf("interview-plan");

describe("a document as a web page", () => {
  it("rotates the page for wide content, and back", () => {
    const page = writeHtml({
      ...document,
      blocks: [
        paragraph("upright"),
        { type: "page-break", landscape: true },
        paragraph("wide"),
        { type: "page-break" },
        paragraph("again"),
      ],
    });
    const sheets = [...page.matchAll(/<div( class="c-sheet__wide")?><p dir="auto"><span>(\w+)<\/span>/g)];
    expect(sheets.map(([, wide, word]) => [word, wide !== undefined])).toEqual([
      ["upright", false],
      ["wide", true],
      ["again", false],
    ]);
    expect(page).toContain("@page wide{size:A4 landscape}");
  });

  it("starts a page for each part that is handed out separately", () => {
    const header = "Round 1 of 1";
    const blocks = [paragraph("all"), { type: "page-break", header } as const, paragraph("one")];
    expect(writeHtml({ ...document, blocks })).toMatch(/all<\/span><\/p><\/div><hr class="c-text__page"\/><div>/);
  });

  it("names the requisition in the footer of every printed page, safely escaped", () => {
    const stamp = 'Requisition a"}</style><script>alert(1)</script>\\';
    const page = writeHtml({ ...document, frame: { ...document.frame, stamp } });
    expect(page.match(/<\/?style/g)).toEqual(["<style", "</style"]);
    expect(page).not.toContain("<script");
    expect(page).toMatch(/@bottom-left\{content:"Requisition a\\22 }\\3c \/style\\3e [^"]+"\}\}/);
  });

  it("labels added and removed text in words, for readers without colors or ins and del", () => {
    const page = writeHtml(withMarks(writtenOf("interview-plan")).document);
    const words = page.replace(/<span>|<\/span>(?! )/g, "").replace(/<span class="u-hidden"> (\w+): /g, "{$1}");
    expect(words).toContain("<del>{removed}Senior</del><ins>{added}Staff</ins> Engineer</h1>");
    expect(words).toContain('<h2 dir="auto"><del>{removed}Old *part*</del></h2>');
    expect(words).toContain(
      "We ship <del>{removed}late<strong> often</strong></del><ins>{added} on time </ins>and well.",
    );
    expect(words).toContain('<li dir="auto"><ins>{added}comes</ins></li>');
    expect(words).toContain('scope="col"><ins>{added}When</ins></th>');
    expect(words).toContain("<strong><ins>{added}New</ins></strong>");
  });
});
