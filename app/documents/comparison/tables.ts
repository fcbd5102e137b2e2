import { type CoverageCell, roundsInWords } from "../../comparison/meaning/coverage";
import { byHolders, type Shared } from "../../comparison/meaning/overlap";
import { type Block, type Cell, cell, type Column, labelled, plain, type Shade } from "../document";
import { inFigures } from "../sentences/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";
const NONE = "–";
const OFF: Shade = { of: "off", strength: 1 };

/** The role signals of all on one scale; what lies outside what is expected of A's role type is shaded, and says so. */
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
  return part(1, words("headingSignals"), [
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
          { head: words("columnBoth"), share: 38 },
          { head: words("columnOne"), share: 46 },
        ]
      : [
          { head: words("columnAll"), share: 20 },
          { head: words("columnSome"), share: 26 },
          { head: words("columnOne"), share: 38 },
        ];
  const rows = overview.overlaps.map(({ title, inAll, inSome, inOne }): Cell[] => {
    const parts = items.length === 2 ? [inAll, inOne] : [inAll, inSome, inOne];
    return [cell(title), ...parts.map((shared, i) => sharedCell(source, shared, i === 0))];
  });
  const columns = [{ head: words("columnOf"), share: 16 }, ...heads];
  return part(1, words("headingOverlap"), [{ type: "table", caption: words("overlapCaption"), columns, rows }]);
}

function sharedCell(source: ComparisonSource, shared: readonly Shared[], all: boolean): Cell {
  const number = [{ text: String(shared.length), strong: true }];
  const lists = byHolders(shared).map(({ who, labels }) => [
    ...(all
      ? plain(labels.join("; "))
      : labelled(phraseWords(source, BOOK, "heldBy", { who }), plain(labels.join("; ")))),
  ]);
  return [number, ...lists];
}

/** Which rounds test which competency; what is led on twice or never is shaded. */
export function coverage(source: ComparisonSource): Block[] {
  const { items, overview } = source;
  const { coverage: competencies, loops } = overview;
  const words = (name: "headingCoverage" | "coverageCaption" | "columnCompetency") => phraseWords(source, BOOK, name);
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
    { head: words("columnCompetency"), share: 20 },
    ...namesOf(source).map((name, place) => ({
      head: phraseWords(source, BOOK, "columnRounds", {
        name,
        rounds: inFigures(source, loops.loops[place]!.rounds.length, "round"),
      }),
      share: 80 / items.length,
    })),
  ];
  if (rows.length === 0) return [];
  return part(1, words("headingCoverage"), [
    { type: "table", caption: words("coverageCaption"), columns, rows, shades },
  ]);
}
