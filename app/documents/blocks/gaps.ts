import { slotsIn } from "../../requisition/readiness/slots";
import type { Block, Cell, Span, Text } from "./document";

/** Returns blocks with their gaps marked: each unfilled slot becomes its own span. */
export const withGapsMarked = (blocks: readonly Block[]): Block[] => blocks.map(marked);

function marked(block: Block): Block {
  switch (block.type) {
    case "lead":
    case "paragraph":
    case "note":
    case "question":
      return { ...block, text: inText(block.text) };
    case "list":
    case "callout":
      return { ...block, items: block.items.map(inText) };
    case "table":
    case "form":
      return { ...block, rows: block.rows.map((row) => row.map((cell): Cell => cell.map(inText))) };
    default:
      return block;
  }
}

const inText = (text: Text): Text => text.flatMap(inSpan);

function inSpan(span: Span): Span[] {
  if (span.control || !span.text.includes("[")) return [span];
  const spans: Span[] = [];
  let from = 0;
  for (const { start, end } of slotsIn(span.text)) {
    if (start > from) spans.push({ ...span, text: span.text.slice(from, start) });
    spans.push({ ...span, text: span.text.slice(start, end), gap: true });
    from = end;
  }
  if (from < span.text.length) spans.push({ ...span, text: span.text.slice(from) });
  return spans;
}
