/** A line of a text by its appearance: how it starts, how far it is indented, whether it can be a heading. */
export interface Line {
  readonly look: "blank" | "heading" | "short" | "item" | "text";
  /** The words without the marks around them. */
  readonly words: string;
  /** Offset of `words` in the whole text. */
  readonly start: number;
  readonly number: number;
  /** For a heading: 1 to 6 by its marks, 7 for bold, 8 for a line with a colon. 9 for a short line that may be one. */
  readonly level: number;
}

const MOST_HEADING_WORDS = 10;
const MOST_IN_SHORT_LINE = 160;
/** A mark and the words after it. "- **Bold**" starts with a mark; "**Bold**", "3.5" and "e.g." do not. */
const ITEM = /^(?:[-•‣·▪◦–●]|\*(?!\*)|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s|\p{Lu}))\s*(?=\S)(.*)$/u;

/** Reads a text line by line. Linear in its length. A very long line counts as text without further checks. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    lines.push(readLine(raw, start, lines.length + 1));
    start += raw.length + 1;
  }
  return lines;
}

function readLine(raw: string, offset: number, number: number): Line {
  const line = (look: Line["look"], words: string, level = 0): Line => {
    const start = offset + Math.max(raw.indexOf(words), 0);
    return { look, words, start, number, level };
  };
  const trimmed = raw.trim();
  if (/^[-*•‣·▪◦–●]$/.test(trimmed)) return line("item", "");
  if (trimmed === "" || /^[-=_*~]{3,}$/.test(trimmed)) return line("blank", "");
  const item = ITEM.exec(trimmed);
  if (item) return line("item", item[1]!);
  if (trimmed.length > MOST_IN_SHORT_LINE) return line("text", trimmed);
  const hashes = /^(#{1,6})\s*(.*?)[\s#]*$/.exec(trimmed);
  if (hashes) return line("heading", plain(hashes[2]!), hashes[1]!.length);
  const bold = /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/.exec(trimmed);
  const words = trimmed.split(/\s+/).length;
  if (words > MOST_HEADING_WORDS) return line("text", trimmed);
  if (bold) return line("heading", plain(bold[1]!), 7);
  if (trimmed.endsWith(":")) return line("heading", plain(trimmed), 8);
  if (/\p{Lu}{3}/u.test(trimmed) && trimmed === trimmed.toUpperCase()) return line("heading", plain(trimmed), 7);
  return /[.!,;]$/.test(trimmed) ? line("text", trimmed) : line("short", trimmed, 9);
}

const plain = (words: string): string =>
  words
    .replace(/[*_`]+/g, "")
    .replace(/:$/, "")
    .trim();
