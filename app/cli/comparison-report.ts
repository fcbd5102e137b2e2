import type { ComparisonCell, ComparisonRow } from "../comparison/compare";
import { placeholderInWords, placeholderFor, NOT_WRITTEN } from "../comparison/rows/cell-words";
import { letter } from "../comparison/shown/letters";
import type { Change } from "../comparison/marking/words";
import type { Figure } from "../comparison/meaning/five-numbers";
import type { Overlap } from "../comparison/meaning/overlap";
import { moveInWords } from "../comparison/alignment/order";
import { JOINT, shownParts } from "../comparison/shown/shown-parts";
import type { ComparedFiles } from "./comparison-json";
import { fileName, plainLine } from "./problem";

/**
 * A comparison as plain text for a terminal: five numbers, the differences between the roles, what the files have in
 * common, and the rows by section. Removed words are [-these-], added words {+these+}. Ends with a newline.
 */
export function comparisonReport({ items, overview, numbers, all }: ComparedFiles): string {
  const { comparison, separations, overlaps } = overview;
  const lines = [
    ...items.map(({ file, requisition: { role } }, place) => {
      const named = role.title === "" ? "Untitled requisition" : role.title;
      return `${letter(place)}  ${named} (${fileName(file)})`;
    }),
    "",
    ...numbersTable(numbers, overview.pay.unit),
    "",
    ...separations.map(({ other, sentence }) => `A and ${letter(other)}: ${sentence}`),
    "",
    ...overlapTable(overlaps, items.length),
    "",
    `Rows: ${comparison.different} differ, ${comparison.same} are the same${all ? "" : " and left out (--all prints them)"}.`,
  ];
  for (const { title, rows } of comparison.groups) {
    const shown = rows.filter(({ state }) => all || state !== "same");
    if (shown.length > 0) lines.push("", title, ...shown.flatMap((row) => rowLines(row, all)));
  }
  return lines.map((line) => `${plainLine(line)}\n`).join("");
}

/** The label of each of the five numbers. */
const NUMBERS: { readonly [of in Figure["of"]]: string } = {
  fit: "Fit to its role type, percent",
  findings: "Findings",
  decides: "Decides, of 12",
  loop: "Interview loop, minutes",
  pay: "Middle of pay",
};

function numbersTable(numbers: readonly Figure[], unit: string): string[] {
  const heads = numbers[0]!.values.map((_, place) => letter(place));
  const rows = numbers.map(({ of, values }) => [
    of === "pay" && unit !== "" ? `${NUMBERS[of]}, ${unit}` : NUMBERS[of],
    ...values.map((value) => value?.toLocaleString("en-US") ?? "–"),
  ]);
  return inColumns([["Numbers", ...heads], ...rows]);
}

function overlapTable(overlaps: readonly Overlap[], of: number): string[] {
  const heads = of === 2 ? ["In both", "In only one"] : ["In all", "In some", "In only one"];
  const rows = overlaps.map(({ title, inAll, inSome, inOne }) => [
    title,
    ...(of === 2 ? [inAll, inOne] : [inAll, inSome, inOne]).map((shared) => String(shared.length)),
  ]);
  return inColumns([["Overlap", ...heads], ...rows]);
}

/** Rows in columns, with the first column aligned left and the others right. */
function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join("  "),
  );
}

function rowLines(row: ComparisonRow, all: boolean): string[] {
  const answers = row.cells.flatMap((cell, place) => {
    const [first = "", ...rest] = inWords(row, cell, all).split("\n");
    return [`    ${letter(place)}  ${first}`, ...rest.map((line) => `       ${line}`)];
  });
  return [`  ${row.label}: ${row.says}`, ...answers];
}

function inWords(row: ComparisonRow, cell: ComparisonCell, all: boolean): string {
  const { text, change, delta, parts, moved } = cell;
  const instead = placeholderFor(row, cell);
  const lines = shownParts(cell, !all, !row.open).map((line) =>
    line.map((part) => part.lead + (part.text === "" ? NOT_WRITTEN : marked(part.text, part.change))).join(JOINT),
  );
  const notes = [delta, moved && moveInWords(moved)].filter((note) => note !== undefined);
  const answer = parts ? lines.join("\n") : marked(text, change);
  const words = instead ? placeholderInWords(instead, cell) : answer;
  return notes.length > 0 ? `${words} (${notes.join("; ")})` : words;
}

function marked(text: string, change: readonly Change[] | undefined): string {
  const runs = change?.map(({ kind, text: run }) => {
    if (kind === "kept") return run;
    // A mark that spans lines is closed and reopened, so that each line can be read on its own.
    const [open, close] = kind === "added" ? ["{+", "+}"] : ["[-", "-]"];
    return run.replace(/[^\n]+/g, (line) => `${open}${line}${close}`);
  });
  return runs?.join("") ?? text;
}
