import { type CoverageCell, roundsInWords } from "../../comparison/coverage";
import { byHolders, type Shared } from "../../comparison/overlap";
import { type Block, type Cell, cell, type Column, plain, type Shade } from "../document";
import { part } from "../source";
import { count } from "../wording";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const NONE = "–";
const OFF: Shade = { of: "off", strength: 1 };

/** The role signals of all on one scale; what lies outside what is expected of A's role type is shaded, and says so. */
export function signals({ items, axes, expectedOf }: ComparisonSource): Block[] {
  const labels = expectedOf ? 32 : 22;
  const names = namesOf(items).map((head) => ({ head, share: (100 - labels) / items.length, numeric: true }));
  const rows = axes.map(({ name, band, texts }): Cell[] => [
    cell(name),
    ...(expectedOf ? [cell(band ? `${band.from} to ${band.to}` : NONE)] : []),
    ...texts.map((text) =>
      cell(!text ? NONE : text.side === "within" ? String(text.percent) : `${text.percent}, ${text.side}`),
    ),
  ]);
  const shades = axes.map(({ texts }) => [
    undefined,
    ...(expectedOf ? [undefined] : []),
    ...texts.map((text): Shade | undefined => (text && text.side !== "within" ? OFF : undefined)),
  ]);
  const about = expectedOf
    ? `Percent of all signals. Shaded is what lies above or below what A’s role type, ${expectedOf}, leads to expect.`
    : "Percent of all signals.";
  const columns = [
    { head: "What it asks of a person", share: 22 },
    ...(expectedOf ? [{ head: "Expected", share: 10, numeric: true }] : []),
    ...names,
  ];
  return part(1, "Role signals", [
    { type: "note", text: plain(about) },
    { type: "table", caption: "Role signals of each, in percent", columns, rows, shades },
  ]);
}

/** How much the requisitions have in common, as counts and lists. */
export function overlap({ items, overview: { overlaps } }: ComparisonSource): Block[] {
  const heads: readonly Column[] =
    items.length === 2
      ? [
          { head: "In both", share: 38 },
          { head: "In only one", share: 46 },
        ]
      : [
          { head: "In all", share: 20 },
          { head: "In some", share: 26 },
          { head: "In only one", share: 38 },
        ];
  const rows = overlaps.map(({ title, inAll, inSome, inOne }): Cell[] => {
    const parts = items.length === 2 ? [inAll, inOne] : [inAll, inSome, inOne];
    return [cell(title), ...parts.map((shared, i) => sharedCell(shared, i === 0))];
  });
  const columns = [{ head: "Of these", share: 16 }, ...heads];
  return part(1, "Overlap", [{ type: "table", caption: "What the requisitions have in common", columns, rows }]);
}

function sharedCell(shared: readonly Shared[], all: boolean): Cell {
  const number = [{ text: String(shared.length), strong: true }];
  const lists = byHolders(shared).map(({ who, labels }) => [
    ...(all ? [] : [{ text: `${who}: `, strong: true }]),
    { text: labels.join("; ") },
  ]);
  return [number, ...lists];
}

/** Which rounds test which competency; what is led on twice or never is shaded. */
export function coverage({ items, overview: { coverage: competencies, loops } }: ComparisonSource): Block[] {
  const says = (one: CoverageCell) => [one.says, roundsInWords(one)].filter((words) => words !== "").join(", ");
  const rows = competencies.map(({ name, cells }): Cell[] => [
    cell(name),
    ...cells.map((one) => cell(one ? says(one) : NONE)),
  ]);
  const shades = competencies.map(({ cells }) => [
    undefined,
    ...cells.map((one): Shade | undefined => (one?.off ? OFF : undefined)),
  ]);
  const columns = [
    { head: "Competency", share: 20 },
    ...namesOf(items).map((name, place) => ({
      head: `${name} (${count(loops.loops[place]!.rounds.length, "round")})`,
      share: 80 / items.length,
    })),
  ];
  if (rows.length === 0) return [];
  return part(1, "Interview coverage", [
    { type: "table", caption: "Competencies, with the rounds that test them", columns, rows, shades },
  ]);
}
