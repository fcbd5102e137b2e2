import type { Block, Cell } from "../blocks/document";
import type { Paper } from "../letterhead";
import { textOf } from "../blocks/words";

type Room = { readonly [P in Paper]: { readonly letters: number; readonly lines: number } };

/** Letters per line, and lines on two pages below the title, measured in our typeface and margins. */
const TWO_PAGES: Room = {
  a4: { letters: 120, lines: 101.5 },
  letter: { letters: 126, lines: 94.9 },
};

/** The same for the one page of a card, which has smaller type. */
const CARD: Room = {
  a4: { letters: 116, lines: 64.5 },
  letter: { letters: 122, lines: 60 },
};

/** Lines that a block needs in addition to its lines of text; for a heading, all of its lines. */
const TAKES = { heading: 2.15, paragraph: 0.6, item: 0.1, row: 0.4, table: 1.2, callout: 4 };
/** The height of a line in a cell. */
const CELL_LINE = 1.05;
/** Letters that a list marker or the padding of a cell takes up. */
const MARK = 5;
const PADDING = 3;

const linesOf = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

function takes(block: Block, letters: number): number {
  switch (block.type) {
    case "heading":
      return TAKES.heading;
    case "list":
      return sumOf(block.items.map((item) => TAKES.item + linesOf(textOf(item), letters - MARK)));
    case "callout":
      return TAKES.callout + sumOf(block.items.map((item) => linesOf(textOf(item), letters - MARK)));
    case "table": {
      const linesIn = (cell: Cell, i: number) =>
        sumOf(cell.map((text) => linesOf(textOf(text), (letters * block.columns[i]!.share) / 100 - PADDING)));
      const rows = [block.columns.map(() => 1), ...block.rows.map((cells) => cells.map(linesIn))];
      return TAKES.table + sumOf(rows.map((cells) => TAKES.row + CELL_LINE * Math.max(...cells)));
    }
    case "lead":
    case "paragraph":
    case "note":
      return TAKES.paragraph + linesOf(textOf(block.text), letters);
    default:
      return 0;
  }
}

function shareOf(blocks: readonly Block[], { letters, lines }: Room[Paper]): number {
  return sumOf(blocks.map((block) => takes(block, letters))) / lines;
}

/**
 * Estimates the share of two pages that blocks fill; 1 is all of them. Tables and short items need more space than
 * their words suggest.
 */
export const shareOfTwoPages = (blocks: readonly Block[], paper: Paper): number => shareOf(blocks, TWO_PAGES[paper]);

/** Letters of a title that fit on one line of a card, and the lines that each further line takes up. */
const TITLE = { letters: 58, lines: 2.2 };

/** The same for the one page of a card, where a long title needs more space. */
export function shareOfCard(title: string, blocks: readonly Block[], paper: Paper): number {
  const further = linesOf(title, TITLE.letters) - 1;
  return shareOf(blocks, CARD[paper]) + (further * TITLE.lines) / CARD[paper].lines;
}
