import type { Block } from "../documents/document";

/** Blocks that stand on sheets of one orientation and with one line in their header. */
export interface Sheets {
  readonly landscape: boolean;
  /** What stands in the header of these sheets alone. */
  readonly header?: string;
  readonly blocks: readonly Block[];
}

/**
 * Blocks by the sheets they stand on, of which the first lies on its side if the document does: a break to the other
 * orientation or to another line in the header starts new sheets, and is itself left out.
 */
export function bySheet({ blocks, landscape = false }: Partial<Sheets> & Pick<Sheets, "blocks">): Sheets[] {
  const sheets: (Sheets & { blocks: Block[] })[] = [{ landscape, blocks: [] }];
  for (const block of blocks) {
    const last = sheets.at(-1)!;
    const isNew =
      block.type === "page-break" &&
      ((block.landscape ?? false) !== last.landscape || (block.header ?? "") !== (last.header ?? ""));
    if (!isNew) last.blocks.push(block);
    else {
      const header = block.header ? { header: block.header } : {};
      sheets.push({ landscape: block.landscape ?? false, ...header, blocks: [] });
    }
  }
  return sheets;
}
