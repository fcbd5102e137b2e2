import { type Placeholder, placeholderFor } from "../../comparison/rows/cell-words";
import type { CellPart, ComparisonCell, ComparisonRow } from "../../comparison/comparison";
import { type Fold, folded, type OnlyRow, repeatsLabel } from "../../comparison/shown/folds";
import { letter } from "../../comparison/shown/letters";
import { JOINT, shownParts } from "../../comparison/shown/shown-parts";
import { type Block, type Cell, plain, type Text } from "../blocks/document";
import { phrase, phraseChoices, phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";

/** Every answer of the requisitions side by side, a table for each section. */
export function rowByRow(source: ComparisonSource): Block[] {
  const { items, overview, only } = source;
  const label = 15;
  const columns = [
    { head: phraseWords(source, BOOK, "columnAnswer"), share: label },
    ...namesOf(source).map((head) => ({ head, share: (100 - label) / items.length })),
  ];
  const sections = overview.comparison.groups.flatMap(({ title, rows }): Block[] => {
    const shown = folded(rows.filter(({ state }) => !only || state !== "same"));
    if (shown.length === 0) return [];
    const caption = phraseWords(source, BOOK, "rowsCaption", { section: title });
    const cells = shown.map(({ row, fold }) => (row ? rowCells(source, row) : foldCells(source, fold)));
    return part(2, title, [{ type: "table", caption, columns, rows: cells }]);
  });
  const nothing: Block = { type: "paragraph", text: phrase(source, BOOK, "nothingDiffers") };
  return part(1, phraseWords(source, BOOK, "headingRows"), sections.length > 0 ? sections : [nothing]);
}

const rowCells = (source: ComparisonSource, row: ComparisonRow): Cell[] => [
  [plain(row.label)],
  ...row.cells.map((cell) => toCell(source, row, cell)),
];

const insteadText = (source: ComparisonSource, instead: Placeholder, { like = 0 }: ComparisonCell): Text =>
  instead === "same"
    ? phrase(source, BOOK, "asOther", { letter: letter(like) })
    : phrase(source, BOOK, instead === "none" ? "none" : "notWritten");

function toCell(source: ComparisonSource, row: ComparisonRow, cell: ComparisonCell): Cell {
  const { only, marks } = source;
  const instead = placeholderFor(row, cell, marks);
  const texts = instead ? [insteadText(source, instead, cell)] : said();
  const noted = notes(source, cell).join("; ");
  if (noted === "") return texts;
  return [...texts.slice(0, -1), phrase(source, BOOK, "withNote", { says: texts.at(-1)!, note: noted })];

  function said(): Cell {
    if (!cell.parts) return [marks && cell.change ? cell.change.map(toSpan) : plain(cell.text)];
    return shownParts(cell, only, !row.open).map((line) =>
      line.flatMap((one, i) => [...(i === 0 ? [] : plain(JOINT)), ...partText(source, one)]),
    );
  }
}

function notes(source: ComparisonSource, { delta, moved }: ComparisonCell): string[] {
  const place = (at: number) => phraseChoices(source, BOOK, "places")[at - 1] ?? String(at);
  const words = moved && phraseWords(source, BOOK, "moved", { from: place(moved.from), to: place(moved.to) });
  return [delta, words].filter((note) => note !== undefined);
}

/** One part of a row, with its figures in bold. A part that only the baseline has is shown as missing. */
function partText(source: ComparisonSource, { lead, text, strong, change }: CellPart): Text {
  if (text === "") return [...plain(lead), ...phrase(source, BOOK, "notWritten")];
  const words = source.marks && change ? change.map(toSpan) : plain(text);
  return [...(lead === "" ? [] : plain(lead)), ...words.map((span) => (strong ? { ...span, strong } : span))];
}

const toSpan = ({ text, kind }: NonNullable<ComparisonCell["change"]>[number]) =>
  kind === "kept" ? { text } : { text, change: kind };

/** What only one requisition has, side by side. */
function foldCells(source: ComparisonSource, { list, only }: Fold): Cell[] {
  const cells = only.map((rows, place): Cell => {
    if (rows.length === 0) return [phrase(source, BOOK, "none")];
    const head = phraseWords(source, BOOK, "onlyIn", { letter: letter(place), count: String(rows.length) });
    return [[{ text: head, strong: true }], ...rows.map((row) => briefly(source, row))];
  });
  return [[phrase(source, BOOK, "inOneOnly", { list })], ...cells];
}

function briefly(source: ComparisonSource, { label, brief }: OnlyRow): Text {
  const says = brief.map(({ text }) => text).join("; ");
  if (repeatsLabel({ label }, brief)) return plain(says);
  return says === "" ? plain(label) : phrase(source, BOOK, "brief", { name: [{ text: label, strong: true }], says });
}
