import { describe, expect, it } from "vitest";
import type { Block } from "../../documents/document";
import { writtenOf } from "../testing";
import { writeHtml } from "./index";

const paragraph = (text: string): Block => ({ type: "paragraph", text: [{ text }] });
const { document } = writtenOf("interview-plan");

describe("a document as a web page", () => {
  it("turns the sheet for what is wide, and back", () => {
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

  it("names the requisition at the foot of every printed page, and nothing in it ends the style", () => {
    const requisition = 'a"}</style><script>alert(1)</script>\\';
    const page = writeHtml({ ...document, stamp: { ...document.stamp, requisition } });
    expect(page.match(/<\/?style/g)).toEqual(["<style", "</style"]);
    expect(page).not.toContain("<script");
    expect(page).toMatch(/@bottom-left\{content:"Requisition a\\22 }\\3c \/style\\3e [^"]+"\}\}/);
  });
});
