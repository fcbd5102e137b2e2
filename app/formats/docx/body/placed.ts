import { type Block, plain } from "../../../documents/blocks/document";
import { isEmpty } from "./text";
import type { TableBlock } from "./tables";

/** A block with content, and whether it starts a page. */
export interface Placed {
  readonly block: Exclude<Block, { readonly type: "page-break" }>;
  readonly newPage: boolean;
  /** It does not start a page if it and what follows on its page fit below the blocks before it. */
  readonly spared: boolean;
}

/** True if some blocks have content; sheets without any would be blank. */
export function fills(blocks: readonly Block[]): boolean {
  return place(blocks).length > 0;
}

/** The blocks with content; a page break becomes a property of the block after it. */
export function place(blocks: readonly Block[]): Placed[] {
  const placed: Placed[] = [];
  let newPage = false;
  let spared = true;
  for (const block of blocks) {
    // In a redline, a page that only the earlier version rotated is not rotated.
    if (block.type === "page-break" && block.change === "removed") continue;
    if (block.type === "page-break") {
      newPage = true;
      spared &&= block.spared ?? false;
    } else if (prints(block)) {
      placed.push({ block, newPage, spared: newPage && spared });
      [newPage, spared] = [false, true];
    }
  }
  return placed;
}

function prints(block: Placed["block"]): boolean {
  switch (block.type) {
    case "heading":
      return !isEmpty(plain(block.text));
    case "list":
      return !block.items.every(isEmpty);
    case "table":
    case "form":
      return block.rows.length > 0 && block.columns.length > 0;
    case "callout":
      return [plain(block.title), ...block.items].some((text) => !isEmpty(text));
    case "contents":
      return true;
    default:
      return !isEmpty(block.text);
  }
}

/** True if a block is written as a table. */
export const isTable = (block: Placed["block"]): block is TableBlock => block.type === "table" || block.type === "form";
