import { catalogue, sourceOf } from "../../tests/support/catalogue";
import type { HiringDocument } from "../documents/blocks/document";
import { findDocument } from "../documents/index";
import type { Letterhead } from "../documents/letterhead";
import { writeDocument } from "../documents/write-document";
import type { Requisition } from "../requisition/requisition";
import type { Format, Written } from "./format";

/** A document of an example, with some answers replaced. */
export function writtenOf(
  kind: string,
  change: (requisition: Requisition) => Requisition = (same) => same,
  letterhead: Letterhead = { organization: "Nordic Audio", color: "", paper: "a4" },
): Written {
  const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
  const source = sourceOf(change(requisition), {}, { letterhead });
  return { document: writeDocument(findDocument(kind)!, source), source };
}

/** A document with added and removed words, items, rows, columns and headings. */
export function withMarks({ document, source }: Written): Written {
  const marked: HiringDocument = {
    ...document,
    revision: {
      by: "Ada",
      at: 0,
      title: [{ text: "Senior", change: "removed" }, { text: "Staff", change: "added" }, { text: " Engineer" }],
      subtitle: [{ text: "Platform", change: "added" }],
    },
    blocks: [
      { type: "heading", level: 1, text: "Old *part*", change: "removed" },
      {
        type: "paragraph",
        text: [
          { text: "We ship " },
          { text: "late", change: "removed" },
          { text: " often", strong: true, change: "removed" },
          { text: " on time ", change: "added" },
          { text: "and well." },
        ],
      },
      { type: "list", ordered: false, items: [[{ text: "stays" }], [{ text: "comes", change: "added" }]] },
      {
        type: "table",
        caption: "Table",
        columns: [
          { head: "Who", share: 50 },
          { head: "When", share: 50, change: "added" },
        ],
        rows: [[[[{ text: "Ada" }]], [[{ text: "daily", change: "added" }]]]],
      },
      { type: "callout", tone: "key", title: "New", change: "added", items: [[{ text: "x", change: "added" }]] },
    ],
  };
  return { document: marked, source };
}

/** The output of a format as text with its byte order mark. */
export const textFrom = async (format: Format, written: Written): Promise<string> =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await format.write(written));

/** Text that must have no effect in any format. */
export const HOSTILE = [
  "=1+1",
  "  @SUM(A1)",
  "\"=cmd|' /C calc'!A0",
  "＝1+1",
  "\t-2",
  "</script><script>alert(1)</script>",
  "a\r\nBEGIN:VEVENT\r\nSUMMARY:b",
  "semi;colon, comma \\ back",
  "| pipe | `code` | <b>bold</b> | [link](javascript:alert(1)) | # no | 1. no",
  "* * *",
  "&amp; &lt; &#0;",
  "مدير المنتج، ٢",
  "漢字テキスト".repeat(20),
  "👩‍💻".repeat(30),
  "\u2028\u0085 lines",
];
