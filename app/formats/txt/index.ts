import type { Block, HiringDocument } from "../../documents/blocks/document";
import { subtitleText, titleText, withMark } from "../../documents/blocks/marks";
import type { Format } from "../format";
import { hung, typed } from "./line";
import { formText, tableText } from "./table";

/**
 * Plain text as people type it into an email or the form of a job board. The title comes first, and lines are not
 * wrapped.
 */
export const txt: Format = {
  ending: "txt",
  id: "text",
  name: "Plain text for job boards",
  mediaType: "text/plain; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeText(document)),
};

const RULE = "-".repeat(40);

function writeText(document: HiringDocument): string {
  const { name, draft, blocks, frame } = document;
  const under = [typed(subtitleText(document)), name, draft ? frame.draft.unapproved : ""];
  const head = [typed(titleText(document)), under.filter((line) => line.trim() !== "").join("\n")];
  const parts = blocks.map((block, i) =>
    // A rule only before a document or a part that is handed out separately, which starts with its own heading.
    block.type === "page-break" && isTop(blocks[i + 1]) ? RULE : toText(block),
  );
  const text = [...head, ...parts].filter((part) => part.trim() !== "");
  return `${text
    .join("\n\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

const isTop = (block: Block | undefined): boolean => block?.type === "heading" && block.level === 1;

function toText(block: Block): string {
  switch (block.type) {
    case "heading":
      return typed(withMark(block.text, block.change));
    case "list":
      return block.items.map((item, i) => hung(block.ordered ? `${i + 1}. ` : "- ", typed(item))).join("\n");
    case "table":
      return tableText(block);
    case "form":
      return formText(block);
    case "callout":
      return [typed(withMark(block.title, block.change)), ...block.items.map((item) => hung("- ", typed(item)))].join(
        "\n",
      );
    case "contents":
    case "page-break":
      return "";
    default:
      return typed(block.text);
  }
}
