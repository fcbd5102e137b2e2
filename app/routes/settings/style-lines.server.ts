import type { StyleLine, StyleSourceFile } from "../../documents/letterhead";
import { type Asked, type LiteralLine, literalLines } from "../../formats/docx/style-source/edges/literal-lines";
import { readStyleSource } from "../../formats/docx/style-source/read-style-source";
import type { Suspicion } from "../../formats/docx/style-source/edges/suspicious";

/** A line of a company's header or footer, as the settings show it. */
export interface ShownLine {
  readonly text: string;
  /** Its place, and why it may not belong on documents. */
  readonly hint: string;
  readonly suspicious: boolean;
  readonly printed: boolean;
  /** True if a decision about it was saved. */
  readonly decided: boolean;
}

const REASONS: Readonly<Record<Suspicion, string>> = {
  placeholder: "Looks like a placeholder",
  confidential: "Limits who may read it, and a posting is public",
  draft: "Says that something is a draft or a version",
  copyright: "Copyright from another year",
  "filled-in": "Word filled this in from your file, such as its title or author",
  person: "Names a person",
  date: "A date from your file",
  number: "Looks like the number or name of another document",
  page: "A page number typed by hand",
  document: "Seems to be about one document in particular",
};

const PLACES = { header: "Header", footer: "Footer", watermark: "Watermark" } as const;
const PAGES = { default: "", first: " of the first page", even: " of even pages" } as const;

/** The lines that a company's file would add to every document, and whether they are printed. */
export async function showLines(file: StyleSourceFile | undefined, asked: Asked): Promise<ShownLine[]> {
  if (!file) return [];
  const decisions = new Map(file.lines?.map(({ text, printed }) => [text, printed]));
  return literalLines(await readStyleSource(file.bytes), asked).map((line) => ({
    text: line.text,
    hint: hintOf(line),
    suspicious: line.suspicion !== undefined,
    printed: decisions.get(line.text) ?? line.suspicion === undefined,
    decided: decisions.has(line.text),
  }));
}

const hintOf = ({ where, pages, suspicion }: LiteralLine): string =>
  [PLACES[where] + PAGES[pages], ...(suspicion ? [REASONS[suspicion]] : [])].join(". ");

/** Reads the lines in a settings form: each is a hidden field, and appears a second time if it is selected. */
export function linesIn(form: FormData): StyleLine[] {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const printed = new Set(all("print-line"));
  return all("line").map((text) => ({ text, printed: printed.has(text) }));
}

/**
 * The file with the decisions that apply to it: a new file has none yet, and lines that it does not contain are
 * ignored.
 */
export async function withDecisions(
  file: StyleSourceFile,
  kept: StyleSourceFile | undefined,
  form: FormData,
): Promise<StyleSourceFile> {
  const sent = linesIn(form);
  if (file !== kept || sent.length === 0) return file;
  const there = await readStyleSource(file.bytes);
  const texts = new Set(literalLines(there, { year: 0, organization: "" }).map(({ text }) => text));
  return { ...file, lines: sent.filter(({ text }) => texts.has(text)) };
}
