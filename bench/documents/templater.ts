import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Block, HiringDocument, Text } from "../../app/documents/blocks/document";

const part = (style: string, inside: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;
const line = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const SPANS = `${line("{#spans}{#strong}")}<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>${line("{/strong}{^strong}{text}{/strong}{/spans}")}`;
const when = (type: string, inside: string) =>
  `${part("Normal", line(`{#${type}}`))}${inside}${part("Normal", line(`{/${type}}`))}`;
const cell = (inside: string, style: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${part(style, inside)}</w:tc>`;
const table = (columns: number) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="JDTable"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid><w:tr>${Array.from({ length: columns }, (_, i) => cell(line(`{h${i}}`), "TableHeading")).join("")}</w:tr><w:tr>${Array.from(
    { length: columns },
    (_, i) => cell(line(`${i === 0 ? "{#rows}" : ""}{c${i}}${i === columns - 1 ? "{/rows}" : ""}`), "TableText"),
  ).join("")}</w:tr></w:tbl>`;

/** The same look as a template: a loop over blocks with a condition for each kind, as its documentation recommends. */
export function templaterOf(constant: ReadonlyMap<string, Uint8Array>): (document: HiringDocument) => Uint8Array {
  const xml = new TextDecoder().decode(constant.get("word/document.xml"));
  const [before, after] = [xml.slice(0, xml.indexOf("<w:body>") + 8), xml.slice(xml.lastIndexOf("<w:sectPr"))];
  const kinds = ["Heading1", "Heading2", "Heading3", "Heading4", "Lead", "Normal", "Note", "Question"];
  const body = [
    part("Title", line("{title}")),
    part("Normal", line("{#blocks}")),
    ...kinds.map((style) => when(`is${style}`, part(style, SPANS))),
    ...["ListBullet", "ListNumber"].map((style) =>
      when(`is${style}`, `${part("Normal", line("{#items}"))}${part(style, SPANS)}${part("Normal", line("{/items}"))}`),
    ),
    ...[2, 3, 4, 5, 6, 7].map((columns) => when(`isTable${columns}`, table(columns))),
    part("Normal", line("{/blocks}")),
  ].join("");
  const zip = new PizZip();
  for (const [path, bytes] of constant)
    zip.file(path, path === "word/document.xml" ? before + body + after : Buffer.from(bytes));
  const template = zip.generate({ type: "uint8array", compression: "DEFLATE" });
  return (document) => {
    const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    file.render({ title: document.title, blocks: document.blocks.map(data) });
    return file.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

const spans = (text: Text) => ({ spans: text.map((span) => ({ text: span.text, strong: span.strong ?? false })) });
const STYLES: Readonly<Record<string, string>> = {
  lead: "Lead",
  paragraph: "Normal",
  note: "Note",
  question: "Question",
};

function data(block: Block): object {
  switch (block.type) {
    case "heading":
      return { [`isHeading${block.level}`]: true, ...spans([{ text: block.text }]) };
    case "list":
      return { [block.ordered ? "isListNumber" : "isListBullet"]: true, items: block.items.map(spans) };
    case "table": {
      const heads = Object.fromEntries(block.columns.map(({ head }, i) => [`h${i}`, head]));
      const words = (cell: readonly Text[]) => cell.map((text) => text.map((span) => span.text).join("")).join("\n");
      const rows = block.rows.map((row) => Object.fromEntries(row.map((one, i) => [`c${i}`, words(one)])));
      return { [`isTable${block.columns.length}`]: true, ...heads, rows };
    }
    case "lead":
    case "paragraph":
    case "note":
    case "question":
      return { [`is${STYLES[block.type]}`]: true, ...spans(block.text) };
    default:
      return {};
  }
}
