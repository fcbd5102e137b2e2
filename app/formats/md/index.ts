import type { Block, Cell, HiringDocument, Text } from "../../documents/blocks/document";
import { subtitleText, titleText, withMark } from "../../documents/blocks/marks";
import { plain } from "../../documents/blocks/document";
import type { Format } from "../format";
import { escaped, type Place } from "./escape";
import { signsOf } from "./signs";

/** GitHub Flavored Markdown; answers are shown as typed. */
export const md: Format = {
  ending: "md",
  id: "markdown",
  name: "Markdown",
  mediaType: "text/markdown; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeMarkdown(document)),
};

function writeMarkdown(document: HiringDocument): string {
  const { name, draft, blocks, frame } = document;
  const { stamp } = frame;
  const parts = [
    draft ? `**${frame.draft.head}**` : "",
    lines(plain(name)),
    `# ${inline(titleText(document), "heading", " ")}`,
    lines(subtitleText(document)),
    ...blocks.map(toMarkdown),
    stamp === "" ? "" : `---\n\n${lines(plain(stamp))}`,
  ];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function toMarkdown(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${inline(withMark(block.text, block.change), "heading", " ")}`;
    case "list":
      return block.items
        .map((item, i) => {
          const sign = block.ordered ? `${i + 1}. ` : "- ";
          return sign + inline(item, "lines", `  \n${" ".repeat(sign.length)}`);
        })
        .join("\n");
    case "table":
    case "form":
      return table(
        block.columns.map(({ head, change }) => inline(withMark(head, change), "cell", " ")),
        block.rows,
      );
    case "callout":
      return [
        `**${inline(withMark(block.title, block.change), "heading", " ")}**`,
        "",
        ...block.items.map((item) => `- ${inline(item, "line", "<br>")}`),
      ]
        .map((line) => `> ${line}`.trimEnd())
        .join("\n");
    case "contents":
      return "";
    case "page-break":
      return "---";
    default:
      return lines(block.text);
  }
}

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (heads.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const inCell = (cell: Cell) => cell.flatMap((text, i) => (i === 0 ? text : [...plain("\n"), ...text]));
  const cells = (row: readonly Cell[]) => row.map((cell) => inline(inCell(cell), "cell", "<br>"));
  return [line(heads), line(heads.map(() => "---")), ...rows.map((row) => line(cells(row)))].join("\n");
}

/** A paragraph that keeps its line ends. */
const lines = (text: Text): string => inline(text, "lines", "  \n");

/** `lineEnd` replaces the line ends of a text. */
const inline = (text: Text, place: Place, lineEnd: string): string => escaped(signsOf(text), place, lineEnd);
