import type { FileChild, Paragraph } from "docx";
import type { Block, Mark } from "../../../documents/blocks/document";
import { blockMark, markOf, tableMark, withMark } from "../../../documents/blocks/marks";
import type { Sheets } from "../../sheets";
import { isTable, place, type Placed } from "./placed";
import type { TableBlock } from "./tables";
import { type Flow, isEmpty, paragraph } from "./text";
import type { Tracking } from "../package/tracking";

/** The smallest paragraph, for the end of a section or the space below a table. */
const gap = (flow: Flow = {}): Paragraph => paragraph("TableGap", [], flow);

/** The content after a table. */
interface After {
  /** On the same sheets. */
  readonly here: readonly Placed[];
  /** The mark of their end, and the blocks on later sheets. */
  readonly end: Mark | undefined;
  readonly further: readonly Placed[];
}

/**
 * A paragraph below a table: it adds space, keeps two tables from becoming one, and is required by Word at the end. In
 * a redline it is inserted and deleted with whatever requires it, except the very last.
 */
export function gapBelow(
  table: TableBlock,
  { here, end, further }: After,
  tracking: Tracking | undefined,
): readonly Paragraph[] {
  const isNeeded = (without: Mark) => {
    const isThere = ({ block }: Placed) => blockMark(block) !== without;
    const next = here.find(isThere) ?? (end === without ? further.find(isThere) : undefined);
    // If a version's sheets end with the table, the paragraph that ends the sheets is below it.
    const isEnd = next === undefined && here.length > 0;
    return tableMark(table.columns) !== without && !isEnd && !hasRoom(next);
  };
  const [was, is] = [isNeeded("added"), isNeeded("removed")];
  if (!was && !is) return [];
  const isLast = here.length === 0 && end === undefined;
  const mark = was === is || isLast ? undefined : is ? "added" : "removed";
  return [gap({ end: [mark], ...(tracking ? { tracking } : {}) })];
}

const hasRoom = (next: Placed | undefined): boolean =>
  next !== undefined && !isTable(next.block) && (next.newPage || next.block.type === "heading");

/**
 * A paragraph for the end of sheets, unless a table already has one below it. Word tracks a section by the end of its
 * last paragraph.
 */
export const endOfSheets = ({ blocks, end }: Sheets, tracking: Tracking | undefined): FileChild[] => {
  const last = place(blocks).at(-1)?.block;
  const isLeft = last && isTable(last) && (end === undefined || [undefined, end].includes(tableMark(last.columns)));
  return isLeft ? [] : [gap({ end: [end], ...(tracking ? { tracking } : {}) })];
};

/**
 * A last paragraph for a redline, because the last end cannot be tracked; only needed if that end is added or removed.
 */
export function endOfVersions(blocks: readonly Block[]): FileChild[] {
  const last = place(blocks).at(-1)?.block;
  return last && (isTable(last) || endMark(last) === undefined) ? [] : [gap()];
}

/** The mark of the end of a block's last paragraph. */
function endMark(block: Placed["block"]): Mark | undefined {
  const item = "items" in block ? block.items.findLast((text) => !isEmpty(text)) : undefined;
  if (item) return markOf(item);
  return block.type === "callout" ? markOf(withMark(block.title, block.change)) : blockMark(block);
}
