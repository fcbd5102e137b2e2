import { type CompetencyRow, type CoverageCell, roundsInWords } from "../../comparison/meaning/coverage";
import { byHolders, type Shared } from "../../comparison/meaning/overlap";
import { type Block, type Cell, cell, type Column, type Shade } from "../blocks/document";
import { inFigures } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";
const NONE = "–";
const OFF: Shade = { of: "off", strength: 1 };

/**
 * The role signals of all requisitions on one scale. Values outside the range expected for A's role type are shaded and
 * labeled.
 */
export function signals(source: ComparisonSource): Block[] {
  const { items, axes, expectedOf } = source;
  const words = (name: "columnKind" | "columnExpected" | "headingSignals" | "signalsCaption") =>
    phraseWords(source, BOOK, name);
  const range = (from: number, to: number) =>
    phraseWords(source, BOOK, "range", { from: String(from), to: String(to) });
  const labels = expectedOf ? 32 : 22;
  const names = namesOf(source).map((head) => ({ head, share: (100 - labels) / items.length, numeric: true }));
  const rows = axes.map(({ name, band, texts }): Cell[] => [
    cell(name),
    ...(expectedOf ? [cell(band ? range(band.from, band.to) : NONE)] : []),
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
    ? phrase(source, BOOK, "signalsNoteExpected", { role: expectedOf })
    : phrase(source, BOOK, "signalsNote");
  const columns = [
    { head: words("columnKind"), share: 22 },
    ...(expectedOf ? [{ head: words("columnExpected"), share: 10, numeric: true }] : []),
    ...names,
  ];
  return part(2, words("headingSignals"), [
    { type: "note", text: about },
    { type: "table", caption: words("signalsCaption"), columns, rows, shades },
  ]);
}

/** How much the requisitions have in common, as counts and lists. */
export function overlap(source: ComparisonSource): Block[] {
  const { items, overview } = source;
  const words = (name: "headingOverlap" | "overlapCaption" | `column${"Of" | "Both" | "All" | "Some" | "One"}`) =>
    phraseWords(source, BOOK, name);
  const heads: readonly Column[] =
    items.length === 2
      ? [
          { head: words("columnBoth"), share: 64 },
          { head: words("columnOne"), share: 20 },
        ]
      : [
          { head: words("columnAll"), share: 30 },
          { head: words("columnSome"), share: 40 },
          { head: words("columnOne"), share: 14 },
        ];
  const rows = overview.overlaps.map(({ title, inAll, inSome, inOne }): Cell[] => {
    const some = items.length === 2 ? [] : [sharedCell(source, inSome, "some")];
    return [cell(title), sharedCell(source, inAll, "all"), ...some, sharedCell(source, inOne, "one")];
  });
  const columns = [{ head: words("columnOf"), share: 16 }, ...heads];
  return part(2, words("headingOverlap"), [{ type: "table", caption: words("overlapCaption"), columns, rows }]);
}

/** The count, and for things that several have, the list; things that only one has are in the rows. */
function sharedCell(source: ComparisonSource, shared: readonly Shared[], by: "all" | "some" | "one"): Cell {
  const count = [{ text: String(shared.length), strong: true }];
  if (by === "one" || shared.length === 0) return [count];
  const holders = byHolders(shared).map(({ who, labels }) => ({ name: who, says: labels.join("; ") }));
  if (by === "all") return holders.map(({ says }) => phrase(source, BOOK, "brief", { name: count, says }));
  return [count, ...holders.map((values) => phrase(source, BOOK, "brief", values))];
}

/**
 * Which rounds test which competency, starting with those in several loops; competencies that are led twice or never
 * are shaded.
 */
export function coverage(source: ComparisonSource): Block[] {
  const { items, overview } = source;
  const { coverage: competencies, loops } = overview;
  const words = (name: "headingCoverage" | "coverageCaption" | "columnCompetency") => phraseWords(source, BOOK, name);
  if (competencies.length === 0) return [];
  const isShared = ({ cells }: CompetencyRow) => cells.filter((one) => one).length > 1;
  const shared = competencies.filter(isShared);
  const own = competencies.filter((row) => !isShared(row));
  const says = (one: CoverageCell) => [one.says, roundsInWords(one)].filter((words) => words !== "").join(", ");
  const rows = shared.map(({ name, cells }): Cell[] => [
    cell(name),
    ...cells.map((one) => cell(one ? says(one) : NONE)),
  ]);
  const ownCells = items.map((_, place): Cell => {
    const lines = own.flatMap(({ name, cells }) =>
      cells[place] ? [phrase(source, BOOK, "brief", { name, says: says(cells[place]) })] : [],
    );
    return lines.length > 0 ? lines : cell(NONE);
  });
  const columns = [
    { head: words("columnCompetency"), share: 20 },
    ...namesOf(source).map((name, place) => ({
      head: phraseWords(source, BOOK, "columnRounds", {
        name,
        rounds: inFigures(source, loops.loops[place]!.rounds.length, "round"),
      }),
      share: 80 / items.length,
    })),
  ];
  const shade = (one: CoverageCell | undefined): Shade | undefined => (one?.off ? OFF : undefined);
  return part(2, words("headingCoverage"), [
    {
      type: "table",
      caption: words("coverageCaption"),
      columns,
      rows: own.length > 0 ? [...rows, [cell(phraseWords(source, BOOK, "onlyInOne")), ...ownCells]] : rows,
      shades: [
        ...shared.map(({ cells }) => [undefined, ...cells.map(shade)]),
        ...(own.length > 0 ? [[undefined, ...items.map(() => undefined)]] : []),
      ],
    },
  ]);
}
