import type { Block, Mark, Text } from "../blocks/document";
import { marked } from "../blocks/marks";
import { markText } from "./mark-text";
import { type Identity, overlaid } from "./overlay";
import { redlineTable, type TableBlock } from "./redline-table";
import { textOf, textsOf } from "../blocks/words";

/** The blocks under one heading in two versions, merged. */
export const redlineBlocks = (before: readonly Block[], after: readonly Block[]): Block[] =>
  overlaid<Block, Block>(before, after, {
    know: knownBlock,
    both: redlineBlock,
    only: markBlock,
  });

/**
 * How a block is matched under one heading: lists match each other, and so do tables with the same caption; paragraphs
 * must be similar.
 */
function knownBlock(block: Block): Identity {
  const text = textsOf(block).join(" ");
  const named = (name: string) => ({ sort: name, name, text });
  switch (block.type) {
    case "list":
      return named(block.ordered ? "ordered-list" : block.type);
    case "table":
    case "form":
      return named(`${block.type} ${block.caption}`);
    case "callout":
      return named(`${block.tone} ${block.title}`);
    case "heading":
    case "contents":
    case "page-break":
      return named(block.type);
    default:
      return { sort: block.type, name: leadOf(block.text), text };
  }
}

/** The bold label at the start of a text, such as "Pay: ". */
const leadOf = ([first]: Text): string => (first?.strong ? first.text : "");

/** Merges two blocks of the same sort. */
function redlineBlock(was: Block, is: Block): Block[] {
  if (isTable(was) && isTable(is)) {
    const table = redlineTable(was, is);
    return table ? [table] : [...markBlock(was, "removed"), ...markBlock(is, "added")];
  }
  if ("items" in was && "items" in is) return [{ ...is, items: redlineItems(was.items, is.items) }];
  if (isText(was) && isText(is)) return [{ ...is, text: markText(was.text, is.text) }];
  if (was.type === "page-break" && is.type === "page-break") {
    const { landscape = false, header = "" } = was;
    const isSame = landscape === (is.landscape ?? false) && header === (is.header ?? "");
    return [isSame ? is : { ...is, was: { landscape, header } }];
  }
  return [is];
}

type TextBlock = Extract<Block, { readonly text: Text }>;
const isText = (block: Block): block is TextBlock => "text" in block && typeof block.text !== "string";
const isTable = (block: Block): block is TableBlock => block.type === "table" || block.type === "form";

const redlineItems = (before: readonly Text[], after: readonly Text[]): Text[] =>
  overlaid(before, after, {
    know: (item) => ({ sort: "", name: leadOf(item), text: textOf(item) }),
    both: (was, is) => [markText(was, is)],
    only: (item, change) => [marked(item, change)],
  });

/** A block that only one version has. */
export function markBlock(block: Block, change: Mark): Block[] {
  const mark = (text: Text) => marked(text, change);
  switch (block.type) {
    case "heading":
      return [{ ...block, change }];
    case "list":
      return [{ ...block, items: block.items.map(mark) }];
    case "callout":
      return [{ ...block, change, items: block.items.map(mark) }];
    case "table":
    case "form": {
      const columns = block.columns.map((column) => ({ ...column, change }));
      return [{ ...block, columns, rows: block.rows.map((row) => row.map((cell) => cell.map(mark))) }];
    }
    case "contents":
      return change === "removed" ? [] : [block];
    case "page-break":
      return [{ ...block, change }];
    default:
      return [{ ...block, text: mark(block.text) }];
  }
}
