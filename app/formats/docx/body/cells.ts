import type { Paragraph } from "docx";
import type { Cell, Mark, Text } from "../../../documents/blocks/document";
import { markOf } from "../../../documents/blocks/marks";
import type { ParagraphStyle } from "../styles/paragraph-styles";
import { type Flow, paragraph, printable } from "./text";

/** The paragraphs of a cell, one a line, as each line runs in the direction of its own letters; Word rejects a cell without one. */
export function cellParagraphs(style: ParagraphStyle, cell: Cell, direction: Flow): Paragraph[] {
  const ends = endsOf(cell);
  return (cell.length === 0 ? [[]] : cell).flatMap((text, i) => {
    // The text below a label explains it.
    const own = style === "TableLabel" && i > 0 ? "TableText" : style;
    return linesOf(text).map(({ words, end = ends[i] ?? [] }) => paragraph(own, words, { ...direction, end }));
  });
}

/** A line of a text; all but the last end as their line ends do. */
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
 * What became of the end of each text of a cell. The last end is the cell's own and stays: of texts that come or go
 * at the end of a cell, it is the end before the first that does.
 */
function endsOf(cell: Cell): (Mark | undefined)[][] {
  const marks = cell.map(markOf);
  const last = marks.at(-1);
  const before = marks.findLastIndex((mark) => mark !== last);
  return marks.map((mark, i) => (i === marks.length - 1 ? [] : i === before ? [mark, last] : [mark]));
}
