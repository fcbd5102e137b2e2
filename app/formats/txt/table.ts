import type { Block, Cell, Column, Text } from "../../documents/blocks/document";
import { withMark } from "../../documents/blocks/marks";
import { BLANK, cellText, hung, indented, typed } from "./line";

type Table = Pick<Extract<Block, { type: "table" }>, "columns" | "rows">;

/** The most characters of a row on one line. */
const ONE_LINE = 76;

/** Column heads that add nothing to facts: "Reports to: Head of Platform" is clear. */
const SAYS_NOTHING = /^(?:|details?|answers?|facts?)$/i;

/**
 * Writes a table as lines. Rows of two columns are "Label: words", under the column heads if those add something. With
 * more columns, each row is one line, "Screen - Minutes: 30; With: Recruiter", or, if any row is too long for that, a
 * label with lines below.
 */
export function tableText({ columns, rows }: Table): string {
  const heads = columns.map(headText);
  if (columns.length <= 2) {
    const [first = "", second = ""] = heads;
    const facts = rows.map((row) => labeled(labelOf(row, columns), (row[1] ?? []).map(typed).join("\n")));
    const isSaid = SAYS_NOTHING.test(second) || facts.every((fact) => fact.startsWith(`${first} `));
    return [...(columns.length < 2 || isSaid ? [] : [labeled(first, second)]), ...facts]
      .filter((line) => line !== "")
      .join("\n");
  }
  const parts = rows.map((row) => ({
    label: labelOf(row, columns),
    words: row.slice(1).flatMap((cell, i) => {
      const words = cellText(cell);
      return words === "" ? [] : [labeled(heads[i + 1]!, words)];
    }),
  }));
  const lines = parts.map(({ label, words }) => [label, words.join("; ")].filter((part) => part !== "").join(" - "));
  if (lines.every((line) => line.length <= ONE_LINE && !line.includes("\n"))) return lines.join("\n");
  return parts.map(({ label, words }) => block(label, words)).join("\n\n");
}

/** Writes a form as lines to fill in: "Candidate: ______". Choices are listed once. */
export function formText({ columns, rows }: Table): string {
  const heads = columns.map(headText);
  const offers = columns.map((_, i) => choicesOf(rows, i));
  const many = rows.length > 1;
  const legend = many ? heads.flatMap((head, i) => (offers[i] ? [`${head}: ${offers[i]}`] : [])) : [];
  const parts = rows.map((row) => {
    const label = isOpen(row[0]) ? "" : labelOf(row, columns);
    const lines = row.slice(label === "" ? 0 : 1).map((cell, i) => {
      const at = label === "" ? i : i + 1;
      const head = heads[at]! + (!many && offers[at] ? ` (${offers[at]})` : "");
      // The choices are listed next to the head.
      return labeled(head, isOpen(cell) ? BLANK : cellText(cell));
    });
    return block(label, lines);
  });
  return [legend.join("\n"), ...parts].filter((part) => part !== "").join("\n\n");
}

const headText = ({ head, change }: Column): string => typed(withMark(head, change)).trim();

/** True if a cell is a field to fill in. */
const isOpen = (cell: Cell | undefined): boolean => {
  const spans = (cell ?? []).flatMap((text: Text) => text);
  return spans.some(({ control }) => control !== undefined) || spans.every(({ text }) => text.trim() === "");
};

const choicesOf = (rows: Table["rows"], column: number): string =>
  rows
    .flatMap((row) => row[column]?.flat() ?? [])
    .find(({ control }) => control?.choices)
    ?.control?.choices?.join(" / ") ?? "";

/** The label of a row, from its first cell; a number alone gets its column head: "Round 2". */
function labelOf([first]: readonly Cell[], [column]: readonly Column[]): string {
  const label = (first ?? []).map(typed).join("\n").trim();
  return /^\d+$/.test(label) && column ? `${headText(column)} ${label}`.trim() : label;
}

/** "Pay: by the hour"; several lines, or the text after a label that is a sentence, come below it. */
function labeled(label: string, words: string): string {
  const said = words.trim();
  if (label === "" || said === "") return label + said;
  const isSentence = /[.?!:;]$/.test(label);
  if (isSentence || /\n/.test(label + said)) return block(isSentence ? label : `${label}:`, said.split(/\n+/));
  return `${label}: ${said}`;
}

function block(label: string, lines: readonly string[]): string {
  if (label === "") return lines.join("\n");
  return [indented(label, "  "), ...lines.map((line) => hung("  ", line))].join("\n");
}
