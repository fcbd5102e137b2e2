import type { Block, HiringDocument, Text } from "../documents/document";
import { byMark, subtitleText, titleText, withMark } from "../documents/marks";
import { textOf } from "../documents/words";
import { around } from "./around";
import type { Format } from "./format";

/** Plain text to paste into the form of a job board: headings on lines of their own, one line a paragraph. */
export const txt: Format = {
  ending: "txt",
  id: "text",
  name: "Plain text for job boards",
  mediaType: "text/plain; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeText(document)),
};

function writeText(document: HiringDocument): string {
  const { name, draft, blocks } = document;
  const lines = [draft ? `DRAFT. ${name}` : name, toLine(titleText(document)), toLine(subtitleText(document))];
  const head = lines.filter((line) => line !== "").join("\n");
  const parts = [head, ...blocks.map(toText)].map((part) => part.trim());
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function toText(block: Block): string {
  switch (block.type) {
    case "heading":
      return toLine(withMark(block.text, block.change));
    case "list":
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${toLine(item)}`).join("\n");
    case "table":
    case "form":
      return block.rows
        .map((row) => {
          const cells = row.map(
            (cell, i) => [block.columns[i]?.head ?? "", cell.map(toLine).join(" ").trim()] as const,
          );
          return cells
            .filter(([, words]) => words !== "")
            .map(([head, words]) => `${head}: ${words}`)
            .join("; ");
        })
        .join("\n");
    case "callout":
      return [toLine(withMark(block.title, block.change)), ...block.items.map((item) => `- ${toLine(item)}`)].join(
        "\n",
      );
    case "contents":
    case "page-break":
      return "";
    default:
      return toLine(block.text);
  }
}

/** A text in one line: "We ship releases [removed: late] [added: on time]." */
const toLine = (text: Text): string =>
  byMark(text)
    .map(({ change, spans }, i, runs) => {
      const words = textOf(spans);
      if (!change) return words;
      const joint = runs[i - 1]?.change && /\S$/.test(textOf(runs[i - 1]!.spans)) && /^\S/.test(words) ? " " : "";
      return joint + around(words, (inner) => `[${change}: ${inner}]`);
    })
    .join("");
