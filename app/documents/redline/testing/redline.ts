import { type Block, type Cell, type HiringDocument, plain, type Text } from "../../blocks/document";
import { catalogue } from "../../../../tests/support/catalogue";
import { frameOf } from "../../blocks/frame";
import { PLAIN_LETTERHEAD } from "../../letterhead";
import { byMark, withMark } from "../../blocks/marks";
import { redlined } from "../redline";
import { textOf } from "../../blocks/words";

/** The author and time of changes in tests. */
export const REVISION = { by: "Ada Lovelace", at: Date.UTC(2026, 10, 22, 14, 2) };

/** A job description with these blocks. */
export function documentOf(blocks: readonly Block[], rest: Partial<HiringDocument> = {}): HiringDocument {
  const document = {
    kind: "job-description",
    name: "Job description",
    title: "Program Manager",
    subtitle: "",
    language: "en-US",
    draft: false,
    stamp: { requisition: "k3x9f7q2", version: 7, savedAt: 0 },
    letterhead: PLAIN_LETTERHEAD,
    blocks,
    ...rest,
  };
  return { ...document, frame: rest.frame ?? frameOf({ catalogue }, document) };
}

/** A text as a string with {added} and [removed]. */
export const show = (text: Text): string =>
  byMark(text)
    .map(({ change, spans }) =>
      !change ? textOf(spans) : change === "added" ? `{${textOf(spans)}}` : `[${textOf(spans)}]`,
    )
    .join("");

function showBlock(block: Block): string[] {
  switch (block.type) {
    case "heading":
      return [`# ${show(withMark(block.text, block.change))}`];
    case "list":
      return block.items.map((item) => `- ${show(item)}`);
    case "callout":
      return [`> ${show(withMark(block.title, block.change))}`, ...block.items.map((item) => `> - ${show(item)}`)];
    case "table":
    case "form":
      return [
        block.columns.map(({ head, change }) => show(withMark(head, change))),
        ...block.rows.map((row) => row.map((one) => one.map(show).join(" / "))),
      ].map((cells) => cells.join(" | "));
    case "contents":
    case "page-break":
      return [block.type];
    default:
      return [show(block.text)];
  }
}

/** Merges two versions and prints a line for each paragraph, item and row. */
export const redline = (before: readonly Block[], after: readonly Block[]) =>
  redlined(documentOf(before), documentOf(after), REVISION).blocks.flatMap(showBlock);

export const heading = (text: string): Block => ({ type: "heading", level: 1, text });
export const paragraph = (text: string): Block => ({ type: "paragraph", text: plain(text) });
export const list = (...items: string[]): Block => ({ type: "list", ordered: false, items: items.map(plain) });
export const table = (heads: readonly string[], ...rows: readonly string[][]): Block => ({
  type: "table",
  caption: "Table",
  columns: heads.map((head) => ({ head, share: 100 / heads.length })),
  rows: rows.map((row): Cell[] => row.map((text) => text.split("\n").map(plain))),
});
