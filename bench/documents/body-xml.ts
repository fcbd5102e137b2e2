import type { Block, HiringDocument, Text } from "../../app/documents/blocks/document";

export const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!);

export const run = (text: string, strong = false) =>
  `<w:r>${strong ? '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>' : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (style: string, text: Text, more = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${text.map((span) => run(span.text, span.strong)).join("")}</w:p>`;

const STYLES: Readonly<Record<string, string>> = {
  lead: "Lead",
  paragraph: "Normal",
  note: "Note",
  question: "Question",
};

/** The minimal approach: the same words in the same styles, as strings. Each list has its own number to restart. */
export function bodyXml({ title, blocks }: HiringDocument): string {
  return paragraph("Title", [{ text: title }]) + blocks.map(blockXml).join("");
}

function blockXml(block: Block): string {
  switch (block.type) {
    case "heading":
      return paragraph(`Heading${block.level}`, [{ text: block.text }]);
    case "list":
      return block.items.map((item) => paragraph(block.ordered ? "ListNumber" : "ListBullet", item)).join("");
    case "table": {
      const row = (cells: readonly string[]) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell || "<w:p/>"}</w:tc>`).join("")}</w:tr>`;
      const head = row(block.columns.map((column) => paragraph("TableHeading", [{ text: column.head }])));
      const rows = block.rows.map((cells) =>
        row(cells.map((cell) => cell.map((text) => paragraph("TableText", text)).join(""))),
      );
      const grid = block.columns.map(() => '<w:gridCol w:w="2000"/>').join("");
      return `<w:tbl><w:tblPr><w:tblStyle w:val="JDTable"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.join("")}</w:tbl>`;
    }
    case "lead":
    case "paragraph":
    case "note":
    case "question":
      return paragraph(STYLES[block.type]!, block.text);
    default:
      return "";
  }
}
