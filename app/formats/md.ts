import type { Block, Cell, HiringDocument, Mark, Span, Text } from "../documents/document";
import { byMark, subtitleText, titleText, withMark } from "../documents/marks";
import { around } from "./around";
import { stampLine } from "./stamp-line";
import type { Format } from "./format";

/** Markdown as GitHub reads it; answers are shown as they were typed. */
export const md: Format = {
  ending: "md",
  id: "markdown",
  name: "Markdown",
  mediaType: "text/markdown; charset=utf-8",
  write: ({ document }) => new TextEncoder().encode(writeMarkdown(document)),
};

function writeMarkdown(document: HiringDocument): string {
  const { name, draft, stamp, blocks } = document;
  const [title, subtitle] = [inline(titleText(document), "\n"), inline(subtitleText(document), "\n")];
  const head = [draft ? "**Draft**" : "", escaped(name), `# ${title}`, subtitle];
  const parts = [...head, ...blocks.map(toMarkdown), stampLine(stamp) && `---\n\n${escaped(stampLine(stamp))}`];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function toMarkdown(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${inline(withMark(block.text, block.change), " ")}`;
    case "list":
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${inline(item, "\n   ")}`).join("\n");
    case "table":
    case "form":
      return table(
        block.columns.map(({ head, change }) => inline(withMark(head, change), " ")),
        block.rows,
      );
    case "callout":
      return [
        `**${inline(withMark(block.title, block.change), " ")}**`,
        "",
        ...block.items.map((item) => `- ${inline(item, "<br>")}`),
      ]
        .map((line) => `> ${line}`)
        .join("\n");
    case "contents":
      return "";
    case "page-break":
      return "---";
    default:
      return inline(block.text, "\\\n");
  }
}

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (heads.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cells = (row: readonly Cell[]) => row.map((cell) => cell.map((text) => inline(text, "<br>")).join("<br>"));
  return [line(heads), line(heads.map(() => "---")), ...rows.map((row) => line(cells(row)))].join("\n");
}

/** `lineEnd` is what a line end of a text becomes where it stands. */
const inline = (text: Text, lineEnd: string): string =>
  // A line that starts with spaces would be code.
  byMark(text)
    .map(({ change, spans }) => {
      const markdown = spans.map((span) => spanText(span, lineEnd)).join("");
      return change ? withTag(markdown, change) : markdown;
    })
    .join("")
    .trim()
    .replace(/\n[ \u00A0]+/g, "\n");

/** GitHub shows ins and del underlined and struck out; its tildes would be read as tildes beside a letter. */
const withTag = (markdown: string, change: Mark): string => {
  const tag = change === "added" ? "ins" : "del";
  return around(markdown, (inner) => `<${tag}>${inner}</${tag}>`);
};

function spanText(span: Span, lineEnd: string): string {
  if (span.control) return span.control.kind === "tick" ? "[ ]" : `[${escaped(span.text)}]`;
  const words = escaped(span.text).split("\n").join(lineEnd);
  // Emphasis must touch its words, or it is shown as stars.
  const strong = span.strong ? around(words, (inner) => `**${inner}**`) : words;
  return span.suggested ? `${strong} *(suggested)*` : strong;
}

/** Text that Markdown would read as a sign of its own is shown as it was typed. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/ *\n+ */g, "\n")
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:=@/$^]/g, (sign) => (/[<>&]/.test(sign) ? ENTITIES[sign]! : `\\${sign}`));
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
