import { tidyLine } from "./tidy-line";

type Kind = "heading" | "item" | "row" | "paragraph";

interface Block {
  readonly kind: Kind;
  readonly text: string;
}

interface Row {
  readonly cells: Block[][];
  readonly outer: Block[];
}

// The bullets that people type, and those from Word's symbol fonts. A lone "o" is Word's second level.
const BULLET = /^(?:[-–*+]\s+|[•◦▪▫‣·●○■□➢➤✓✔\uF0A7\uF0B7\uF0D8\uF0FC]\s*|(o)(?:\t|[ \u00A0]{2})\s*)(?=\S)/u;

const DEEPEST_HEADING = 6;
const DEEPEST_ITEM = 8;

/** A table with this many paragraphs in one cell is for layout, and its cells are read one after another. */
const LAYOUT_PARAGRAPHS = 4;

/** A typed bullet at the start of a line: its length and its level; undefined if there is none. */
export function typedBullet(line: string): { readonly length: number; readonly level: number } | undefined {
  const match = BULLET.exec(line);
  return match ? { length: match[0].length, level: match[1] ? 1 : 0 } : undefined;
}

/**
 * Collects the blocks that a reader finds, in order, and writes them as lines: `# Heading`, `- item`, `cell | cell`,
 * paragraphs. Rows are opened and closed like tags, and may be nested in cells.
 */
export class Outline {
  #blocks: Block[] = [];
  readonly #rows: Row[] = [];

  heading(text: string, level: number): void {
    this.#add("heading", text, `${"#".repeat(Math.min(Math.max(level, 1), DEEPEST_HEADING))} `);
  }

  item(text: string, level: number): void {
    const bullet = typedBullet(text.trimStart());
    this.#add("item", bullet ? text.trimStart().slice(bullet.length) : text, indented(level));
  }

  row(cells: readonly string[]): void {
    const tidy = cells.map((cell) => tidyLine(cell).replaceAll(" | ", " / "));
    if (tidy.some((cell) => cell !== "")) this.#blocks.push({ kind: "row", text: tidy.join(" | ").trim() });
  }

  /** Adds every line of the text as a paragraph, or as an item if it starts with a typed bullet. */
  paragraph(text: string): void {
    for (const line of text.split("\n")) {
      const start = line.trimStart();
      const bullet = typedBullet(start);
      if (bullet) this.#add("item", start.slice(bullet.length), indented(bullet.level));
      else this.#add("paragraph", line, "");
    }
  }

  openRow(): void {
    this.#rows.push({ cells: [], outer: this.#blocks });
    this.#blocks = [];
  }

  /** Ends the open cell, including blocks next to the cells. Does nothing outside a row. */
  closeCell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    row.cells.push(this.#blocks);
    this.#blocks = [];
  }

  /** If `keep` is false, the row is removed. */
  closeRow(keep = true): void {
    const row = this.#rows.pop();
    if (!row) return;
    if (this.#blocks.length > 0) row.cells.push(this.#blocks);
    this.#blocks = row.outer;
    if (!keep) return;
    if (row.cells.length > 1 && row.cells.every(isData)) this.row(row.cells.map(inOneLine));
    else for (const cell of row.cells) for (const block of cell) this.#blocks.push(block);
  }

  toText(): string {
    const parts: string[] = [];
    let before: Kind | undefined;
    for (const { kind, text } of this.#blocks) {
      if (before) parts.push(kind === before && (kind === "item" || kind === "row") ? "\n" : "\n\n");
      parts.push(text);
      before = kind;
    }
    return parts.join("");
  }

  #add(kind: Kind, text: string, prefix: string): void {
    const tidy = tidyLine(text);
    if (tidy) this.#blocks.push({ kind, text: prefix + tidy });
  }
}

const indented = (level: number) => `${"  ".repeat(Math.min(Math.max(level, 0), DEEPEST_ITEM))}- `;

const isData = (cell: readonly Block[]) =>
  cell.length < LAYOUT_PARAGRAPHS && cell.every(({ kind }) => kind === "paragraph");

function inOneLine(cell: readonly Block[]): string {
  return cell.map(({ text }, at) => (at + 1 < cell.length && !/[.,:;!?]$/.test(text) ? `${text};` : text)).join(" ");
}
