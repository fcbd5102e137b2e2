import { oncePer } from "../../requisition/once-per";
import { wordCount } from "../sentences/cuts";
import type { Block, HiringDocument, Text } from "./document";

/** The words of a paragraph. */
export const textOf = (text: Text): string => text.map((span) => span.text).join("");

/**
 * Returns every text of a document in reading order: title, paragraphs, items, cells. Invisible text (alternative text,
 * tags) is left out. Every format has these words in this order.
 */
export function readingOrder({ name, title, subtitle, blocks }: HiringDocument): string[] {
  return [name, title, subtitle, ...blocks.flatMap(textsOf)].filter((text) => text.trim() !== "");
}

/** The texts of a block, in order. A contents list only repeats headings, so it has none. */
export function textsOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
      return [block.text];
    case "list":
      return block.items.map(textOf);
    case "table":
    case "form":
      return [...block.columns.map(({ head }) => head), ...block.rows.flat().flatMap((cell) => cell.map(textOf))];
    case "callout":
      return [block.title, ...block.items.map(textOf)];
    case "contents":
    case "page-break":
      return [];
    default:
      return [textOf(block.text)];
  }
}

/** The number of words in a document, with its name and title but without the notices at the top of a draft. */
export const wordsOf = ({ name, title, subtitle, blocks }: HiringDocument): number =>
  wordCount([name, title, subtitle].join(" ")) + wordsIn(blocks);

/** The number of words in blocks, without the notices of a draft, which are not sent. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => (block.type === "callout" && block.tone === "draft" ? sum : sum + countIn(block)), 0);

/** Cached per block: a text that is cut step by step is counted at each step, and most blocks do not change. */
const countIn = oncePer((block: Block): number => wordCount(textsOf(block).join(" ")));
