import type { Paragraph } from "docx";
import type { Cell, Mark, Text } from "../../../documents/blocks/document";
import { markOf } from "../../../documents/blocks/marks";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { type Flow, paragraph, printable } from "./text";

/**
 * The paragraphs of a cell, one per line, because each line has its own direction. Word rejects a cell without a
 * paragraph.
 */
export function cellParagraphs(style: ParagraphStyle, cell: Cell, direction: Flow): Paragraph[] {
  const ends = endsOf(cell);
  return (cell.length === 0 ? [[]] : cell).flatMap((text, i) => {
    // The text below a label explains it.
    const own = style === "TableLabel" && i > 0 ? "TableText" : style;
    return linesOf(text).map(({ words, end = ends[i] ?? [] }) => paragraph(own, words, { ...direction, end }));
  });
}

/** A line of a text; all but the last end with a line break that may be marked. */
interface Line {
  readonly words: Text;
  readonly end?: readonly (Mark | undefined)[];
}

function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  let words: Text = [];
  for (const span of text) {
    const [first, ...more] = span.control ? [span.text] : printable(span.text).split("\n");
    words = [...words, { ...span, text: first! }];
    for (const line of more) {
      lines.push({ words, end: [span.change] });
      words = [{ ...span, text: line }];
    }
  }
  return [...lines, { words }];
}

/**
 * The marks of the line ends of a cell. The last end belongs to the cell and stays; if texts are added or removed at
 * the end of a cell, the end before the first of them is marked instead.
 */
function endsOf(cell: Cell): (Mark | undefined)[][] {
  const marks = cell.map(markOf);
  const last = marks.at(-1);
  const before = marks.findLastIndex((mark) => mark !== last);
  return marks.map((mark, i) => (i === marks.length - 1 ? [] : i === before ? [mark, last] : [mark]));
}
