import type { Block, Mark } from "../documents/blocks/document";

/** Blocks on pages with the same orientation and header line. */
export interface Sheets {
  readonly landscape: boolean;
  /** The header line of these pages only. */
  readonly header?: string;
  /** In a redline, the mark of their end. */
  readonly end?: Mark;
  readonly blocks: readonly Block[];
}

type PageBreak = Extract<Block, { readonly type: "page-break" }>;

/** A key for the orientation and header line of sheets. */
const lookOf = ({ landscape = false, header = "" }: Pick<PageBreak, "landscape" | "header">): string =>
  `${landscape} ${header}`;

/**
 * Groups blocks by sheets, the first landscape if the document is. A break to another orientation or header line starts
 * new sheets and is itself left out. A redline has all sheets of both versions.
 */
export function bySheet({ blocks, landscape = false }: Partial<Sheets> & Pick<Sheets, "blocks">): Sheets[] {
  const sheets: (Sheets & { blocks: Block[]; end?: Mark })[] = [{ landscape, blocks: [] }];
  let [before, after] = [lookOf({ landscape }), lookOf({ landscape })];
  for (const block of blocks) {
    if (block.type !== "page-break") {
      sheets.at(-1)!.blocks.push(block);
      continue;
    }
    const was = block.change === "added" ? before : lookOf(block.was ?? block);
    const is = block.change === "removed" ? after : lookOf(block);
    const [started, starts] = [was !== before, is !== after];
    [before, after] = [was, is];
    if (!started && !starts) {
      sheets.at(-1)!.blocks.push(block);
      continue;
    }
    if (started !== starts) sheets.at(-1)!.end = starts ? "added" : "removed";
    const header = block.header ? { header: block.header } : {};
    sheets.push({ landscape: block.landscape ?? false, ...header, blocks: [] });
  }
  return sheets;
}
