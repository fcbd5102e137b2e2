import type { Block, HiringDocument } from "../documents/document";
import { textOf } from "../documents/words";
import type { Format } from "./format";

/** Plain text to paste into the form of a job board: headings on lines of their own, one line a paragraph. */
export const txt: Format = {
  ending: "txt",
  id: "text",
  name: "Plain text for job boards",
  mediaType: "text/plain; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeText(document)),
};

function writeText({ name, title, subtitle, draft, blocks }: HiringDocument): string {
  const head = [draft ? `DRAFT. ${name}` : name, title, subtitle].filter((line) => line !== "").join("\n");
  const parts = [head, ...blocks.map(toText)].map((part) => part.trim());
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function toText(block: Block): string {
  switch (block.type) {
    case "heading":
      return block.text;
    case "list":
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${textOf(item)}`).join("\n");
    case "table":
    case "form":
      return block.rows
        .map((row) => {
          const cells = row.map(
            (cell, i) => [block.columns[i]?.head ?? "", cell.map(textOf).join(" ").trim()] as const,
          );
          return cells
            .filter(([, words]) => words !== "")
            .map(([head, words]) => `${head}: ${words}`)
            .join("; ");
        })
        .join("\n");
    case "callout":
      return [block.title, ...block.items.map((item) => `- ${textOf(item)}`)].join("\n");
    case "contents":
    case "page-break":
      return "";
    default:
      return textOf(block.text);
  }
}
