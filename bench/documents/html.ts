import type { Block, HiringDocument, Text } from "../../app/documents/blocks/document";

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!);
const inline = (text: Text) =>
  text.map(({ text: words, strong }) => (strong ? `<strong>${escaped(words)}</strong>` : escaped(words))).join("");

/** The content as HTML, for tools that convert HTML to Word files. */
export function htmlOf({ title, blocks }: HiringDocument): string {
  return `<!DOCTYPE html><html><head><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1>${blocks.map(blockHtml).join("")}</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</${tag}>`;
    }
    case "table": {
      const head = block.columns.map((column) => `<th>${escaped(column.head)}</th>`).join("");
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell) => `<td>${cell.map((text) => `<p>${inline(text)}</p>`).join("")}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
    case "lead":
    case "paragraph":
    case "note":
    case "question":
      return `<p>${inline(block.text)}</p>`;
    default:
      return "";
  }
}
