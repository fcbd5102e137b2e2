import type { ComparisonCell, ComparisonRow } from "../comparison/compare";
import { insteadOfText } from "../comparison/cell-words";
import { letter } from "../comparison/letters";
import type { Overlap } from "../comparison/meaning/overlap";
import type { ComparedFiles } from "./comparison-json";
import { fileName, plainLine } from "./problem";

/**
 * What a comparison says, as plain text for a terminal: what separates the files, how much they have in common, and the
 * rows by section. Words that were taken out stand as [-these-], words that were put in as {+these+}. Ends with a newline.
 */
export function comparisonReport({ items, overview, all }: ComparedFiles): string {
  const { comparison, separations, overlaps } = overview;
  const lines = [
    ...items.map(({ file, requisition: { role } }, place) => {
      const named = role.title === "" ? "Untitled requisition" : role.title;
      return `${letter(place)}  ${named} (${fileName(file)})`;
    }),
    "",
    ...separations.map(({ other, sentence }) => `A and ${letter(other)}: ${sentence}`),
    "",
    ...overlapTable(overlaps, items.length),
    "",
    `Rows: ${comparison.different} differ, ${comparison.same} are the same${all ? "" : " and left out (--all prints them)"}.`,
  ];
  for (const { title, rows } of comparison.groups) {
    const shown = rows.filter(({ state }) => all || state !== "same");
    if (shown.length > 0) lines.push("", title, ...shown.flatMap(rowLines));
  }
  return lines.map((line) => `${plainLine(line)}\n`).join("");
}

function overlapTable(overlaps: readonly Overlap[], of: number): string[] {
  const heads = of === 2 ? ["In both", "In only one"] : ["In all", "In some", "In only one"];
  const rows = overlaps.map(({ title, inAll, inSome, inOne }) => [
    title,
    ...(of === 2 ? [inAll, inOne] : [inAll, inSome, inOne]).map((shared) => String(shared.length)),
  ]);
  const width = Math.max(...rows.map(([title]) => title!.length));
  const line = ([title, ...cells]: readonly string[]) =>
    [title!.padEnd(width), ...cells.map((cell, i) => cell.padStart(heads[i]!.length))].join("  ");
  return [["Overlap", ...heads], ...rows].map(line);
}

function rowLines(row: ComparisonRow): string[] {
  const said = row.cells.flatMap((cell, place) => {
    const [first = "", ...rest] = inWords(row, cell).split("\n");
    return [`    ${letter(place)}  ${first}`, ...rest.map((line) => `       ${line}`)];
  });
  return [`  ${row.label}: ${row.says}`, ...said];
}

function inWords(row: ComparisonRow, cell: ComparisonCell): string {
  const instead = insteadOfText(row, cell);
  if (instead !== undefined) return instead;
  const { text, change, delta } = cell;
  const marked = change?.map(({ kind, text: run }) => {
    if (kind === "kept") return run;
    // A mark that spans lines is closed and opened again, so that each line can be read by itself.
    const [open, close] = kind === "added" ? ["{+", "+}"] : ["[-", "-]"];
    return run.replace(/[^\n]+/g, (line) => `${open}${line}${close}`);
  });
  return `${marked ? marked.join("") : text}${delta ? ` (${delta})` : ""}`;
}
