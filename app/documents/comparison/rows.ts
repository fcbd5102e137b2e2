import { differenceInWords, insteadOfText } from "../../comparison/cell-words";
import type { ComparisonCell, ComparisonRow } from "../../comparison/comparison";
import { type Block, type Cell, plain, type Text } from "../document";
import { phrase, phraseFor, phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { capital } from "../wording";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";

/** Every answer of the requisitions side by side, a table for each section. */
export function rowByRow(source: ComparisonSource): Block[] {
  const { items, overview, only, marks } = source;
  const { comparison } = overview;
  const label = 18;
  const columns = [
    { head: phraseWords(source, BOOK, "columnAnswer"), share: label },
    ...namesOf(source).map((head) => ({ head, share: (100 - label) / items.length })),
  ];
  const sections = comparison.groups.flatMap(({ title, rows }): Block[] => {
    const shown = rows.filter(({ state }) => !only || state !== "same");
    if (shown.length === 0) return [];
    const caption = phraseWords(source, BOOK, "rowsCaption", { section: title });
    return part(2, title, [{ type: "table", caption, columns, rows: shown.map((row) => toCells(row, marks)) }]);
  });
  const hidden = only ? comparison.same : 0;
  const blocks: Block[] =
    sections.length > 0 ? sections : [{ type: "paragraph", text: phrase(source, BOOK, "nothingDiffers") }];
  const left = phraseFor(source, hidden, BOOK, "leftOut", { count: String(hidden) });
  return part(
    1,
    phraseWords(source, BOOK, "headingRows"),
    hidden > 0 ? [{ type: "note", text: plain(left) }, ...blocks] : blocks,
  );
}

const toCells = (row: ComparisonRow, marks: boolean): Cell[] => [
  [plain(row.label), plain(capital(row.says))],
  ...row.cells.map((cell) => toCell(row, cell, marks)),
];

function toCell(row: ComparisonRow, cell: ComparisonCell, marks: boolean): Cell {
  const instead = insteadOfText(row, cell, marks);
  if (instead !== undefined) return [plain(instead)];
  const notes = [cell.delta ?? "", marks ? differenceInWords(cell) : ""];
  const note = notes.filter((words) => words !== "").join("; ");
  const text: Text = marks && cell.change ? cell.change.map(toSpan) : plain(cell.text);
  return [text, ...(note === "" ? [] : [plain(capital(note))])];
}

const toSpan = ({ text, kind }: NonNullable<ComparisonCell["change"]>[number]) =>
  kind === "kept" ? { text } : { text, change: kind };
