import type { Block, Cell, Text } from "../blocks/document";
import { asLineStart } from "../sentences/letter-case";
import type { Source } from "../source";

/**
 * Capitalizes the start of every line: paragraphs, items and cells, however they were typed. Names such as iOS and npm
 * keep their letters, and so does what readers fill in.
 */
export function withCapitals(knows: Pick<Source, "catalogue">, blocks: readonly Block[]): Block[] {
  const text = (line: Text): Text => {
    const [first, ...rest] = line;
    return !first || first.control ? line : [{ ...first, text: asLineStart(knows, first.text) }, ...rest];
  };
  const cell = (lines: Cell): Cell => lines.map(text);
  return blocks.map((block): Block => {
    switch (block.type) {
      case "list":
        return { ...block, items: block.items.map(text) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(cell)) };
      case "lead":
      case "paragraph":
      case "note":
        return { ...block, text: text(block.text) };
      default:
        return block;
    }
  });
}
