import type { Block } from "../documents/document";

/** Blocks that stand on sheets of one orientation. */
export interface Sheets {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Blocks by the sheets they stand on, of which the first lies on its side if the document does: a break to the other
 * orientation starts new sheets, and is itself left out.
 */
export function bySheet({ blocks, landscape = false }: Partial<Sheets> & Pick<Sheets, "blocks">): Sheets[] {
  const sheets: { landscape: boolean; blocks: Block[] }[] = [{ landscape, blocks: [] }];
  for (const block of blocks) {
    const last = sheets.at(-1)!;
    const turned = block.type === "page-break" && (block.landscape ?? false) !== last.landscape;
    if (turned) sheets.push({ landscape: !last.landscape, blocks: [] });
    else last.blocks.push(block);
  }
  return sheets;
}
