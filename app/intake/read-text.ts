import { Outline, typedBullet } from "./outline";

/** Lines between these lengths may have been wrapped by a program to fit its window. */
const LEAST_WRAP = 40;
const WIDEST_WRAP = 100;

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const RULE = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|`{3,}.*|~{3,}.*)$/;
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\S)/;
/** "Location: London": such lines are separate in any text. */
const LABEL = /^\W{0,3}\p{Lu}[^.:!?]{0,40}:\W{0,3}\s\S/u;
const TABLE_RULE = /^(?=\|[ :]*-)[|:\- ]+$/;

// Each stops at the next character that could start another match, so that no text is scanned twice.
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1"],
  [/\*\*([^*]+)\*\*/g, "$1"],
  [/__([^_]+)__/g, "$1"],
];
const EMPHASIS = /(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|'"<>~$@&])/g;

/**
 * Converts Markdown or plain text to lines. `name` is the name of the file, if there is one. Only its extension is
 * used.
 */
export function readText(text: string, name = ""): string {
  const lines = withoutComments(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .split("\n");
  const isMarkdown = /\.(?:md|markdown)$/i.test(name) || lines.some((line) => HEADING.test(line));
  const reader = new LinesReader(isMarkdown);
  let block: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.trim() !== "") {
      block.push(line);
    } else if (block.length > 0) {
      reader.readBlock(block);
      block = [];
    }
  }
  return reader.outline.toText();
}

class LinesReader {
  readonly outline = new Outline();
  /** The indents of the list items around the last one. */
  #indents: number[] = [];
  #kind: "none" | "paragraph" | "item" = "none";
  #parts: string[] = [];

  constructor(private readonly isMarkdown: boolean) {}

  /** Reads lines without a blank line between them. */
  readBlock(lines: readonly string[]): void {
    const width = Math.max(...lines.slice(0, 1_000).map((line) => line.trimEnd().length));
    lines.forEach((line, at) => {
      const text = line.trim().replace(/^>+\s?/, "");
      const before = lines[at - 1];
      const isNumbered =
        NUMBERED.test(text) && [before, lines[at + 1]].some((near) => NUMBERED.test(near?.trim() ?? ""));
      const bullet = isNumbered ? { length: NUMBERED.exec(text)![0].length, level: 0 } : typedBullet(text);
      const heading = HEADING.exec(text);
      if (RULE.test(text)) {
        const isUnderline = /^[-=]/.test(text) && this.#kind === "paragraph" && this.#parts.length === 1;
        if (isUnderline) this.#end(text.startsWith("=") ? 1 : 2);
        else this.#end();
      } else if (heading) {
        this.#end();
        this.outline.heading(this.#inline(heading[2]!.replace(/\s#+$/, "")), heading[1]!.length);
        this.#indents = [];
      } else if (text.startsWith("|")) {
        this.#end();
        if (!TABLE_RULE.test(text)) this.outline.row(cellsOf(text).map((cell) => this.#inline(cell)));
      } else if (bullet && !this.#isDash(text, before)) {
        this.#end();
        this.#indentTo(indentOf(line) + bullet.level);
        [this.#kind, this.#parts] = ["item", [text.slice(bullet.length)]];
      } else if (before !== undefined && this.#kind !== "none" && this.#runsOn(before, line, width)) {
        this.#parts.push(text);
      } else {
        this.#end();
        if (indentOf(line) === 0) this.#indents = [];
        if (text.includes(" | ")) this.outline.row(text.split(" | ").map((cell) => this.#inline(cell)));
        else [this.#kind, this.#parts] = ["paragraph", [text]];
      }
    });
    this.#end();
  }

  /** True if the break between two lines exists only because the line was full. */
  #runsOn(before: string, line: string, width: number): boolean {
    if ((this.isMarkdown && /\s\s$|\\$/.test(before)) || LABEL.test(line.trim())) return false;
    if (this.isMarkdown || (this.#kind === "item" && indentOf(line) > (this.#indents.at(-1) ?? 0))) return true;
    const [firstWord = ""] = line.trim().split(/\s/, 1);
    const wasFull =
      width >= LEAST_WRAP && width <= WIDEST_WRAP && before.trimEnd().length + 1 + firstWord.length > width;
    return wasFull || (/[^.!?:;]$/.test(before.trimEnd()) && /^(?:– )?\p{Ll}/u.test(line.trim()));
  }

  /** A dash before a line of prose is prose. After a colon, or in a list, it is a bullet. */
  #isDash(text: string, before: string | undefined): boolean {
    return (
      text.startsWith("–") && before !== undefined && this.#kind === "paragraph" && !before.trimEnd().endsWith(":")
    );
  }

  #indentTo(indent: number): void {
    while (this.#indents.length > 0 && this.#indents.at(-1)! >= indent) this.#indents.pop();
    this.#indents.push(indent);
  }

  /** Writes the text so far, as a heading if a level is given. */
  #end(heading?: number): void {
    const text = this.#inline(this.#parts.join(" "));
    if (heading !== undefined) this.outline.heading(text, heading);
    else if (this.#kind === "item") this.outline.item(text, this.#indents.length - 1);
    else if (this.#kind === "paragraph") this.outline.paragraph(text);
    [this.#kind, this.#parts] = ["none", []];
  }

  #inline(text: string): string {
    const plain = INLINE.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), text);
    return this.isMarkdown ? plain.replace(EMPHASIS, "$1").replace(/\\$/, "").replace(ESCAPED, "$1") : plain;
  }
}

const cellsOf = (row: string) => row.replace(/^\|/, "").replace(/\|$/, "").split("|");

const indentOf = (line: string) => line.slice(0, line.length - line.trimStart().length).replaceAll("\t", "    ").length;

function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return [...kept, text.slice(from)].join("");
}
