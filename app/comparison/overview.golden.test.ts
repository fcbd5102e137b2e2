import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { catalogueOptions } from "../catalogue/options";
import { optionsFor } from "../requisition/fields/options";
import type { Requisition } from "../requisition/requisition";
import type { ComparisonCell, ComparisonRow } from "./comparison";
import { overviewOf } from "./meaning/overview";
import { byHolders } from "./meaning/overlap";
import { foldLines, marks } from "./testing/in-text";
import { folded } from "./shown/folds";
import { shownParts } from "./shown/shown-parts";

const [product, program] = [...catalogue.examples.values()].map(({ requisition }) => requisition);

/** The first two of each list, so that a reader sees all of it at once. */
const short = ({ reporting, requirements, interview, stakeholders, metrics, ...rest }: Requisition): Requisition => ({
  ...rest,
  reporting,
  stakeholders: { stakeholders: stakeholders.stakeholders.slice(0, 2), decisions: stakeholders.decisions.slice(0, 4) },
  metrics: { metrics: metrics.metrics.slice(0, 2) },
  requirements: {
    ...requirements,
    responsibilities: requirements.responsibilities.slice(0, 2),
    mustHaves: requirements.mustHaves.slice(0, 2),
    niceToHaves: requirements.niceToHaves.slice(0, 1),
    learnHere: [],
  },
  interview: { ...interview, rounds: interview.rounds.slice(0, 2) },
});

/** The same requisition after a week of edits: reordered, reworded, dropped, added, another range of pay. */
const edited = (one: Requisition): Requisition => {
  const [first, second] = one.metrics.metrics;
  const { rounds } = one.interview;
  return {
    ...one,
    role: { ...one.role, level: "Senior", mission: `${one.role.mission} It ends in a year.` },
    metrics: { metrics: [second!, { ...first!, target: "9", day: "90", source: "" }] },
    stakeholders: {
      stakeholders: [one.stakeholders.stakeholders[0]!, { ...one.stakeholders.stakeholders[1]!, needs: "" }],
      decisions: one.stakeholders.decisions.map((row, i) =>
        i === 0 ? { ...row, right: "told", who: "The CTO" } : row,
      ),
    },
    requirements: { ...one.requirements, mustHaves: one.requirements.mustHaves.slice(1), niceToHaves: [] },
    offer: { ...one.offer, payFrom: 100_000, payTo: null, period: "hour" },
    interview: { ...one.interview, rounds: rounds.map((round) => ({ ...round, minutes: (round.minutes ?? 0) + 15 })) },
  };
};

const itemOf = (requisition: Requisition) => ({
  requisition,
  options: optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType)),
});

function cellLines(cell: ComparisonCell, letter: string): string[] {
  const { parts, change, text, ...rest } = cell;
  const said = parts
    ? parts.flatMap(({ text: said, change: marked, ...flags }) =>
        foldLines(`    ${marks(flags)} ${marked ? marks(marked) : said}`),
      )
    : foldLines(`    ${change ? marks(change) : text}`);
  return [`  ${letter} ${marks(rest)}`, ...said];
}

const rowLines = (row: ComparisonRow): string[] => [
  `- ${row.label} [${row.list ?? ""} ${row.field}] ${row.state}: ${row.says}`,
  ...row.cells.flatMap((cell, i) => cellLines(cell, "ABC"[i]!)),
];

it("a comparison of three requisitions, in full", async () => {
  const items = [short(product!), edited(short(product!)), short(program!)].map(itemOf);
  const { comparison, ...meaning } = overviewOf(items, catalogue);
  const rows = comparison.groups.flatMap(({ title, rows: all }) => [`## ${title}`, ...all.flatMap(rowLines)]);
  const folds = comparison.groups.flatMap(({ rows: all }) => folded(all).map((one) => marks(one).slice(0, 300)));
  const shown = comparison.groups.flatMap(({ rows: all }) =>
    all.flatMap((row) =>
      row.cells.map((cell) => marks(shownParts(cell, true, !row.open).map((line) => line.map(({ name }) => name)))),
    ),
  );
  const holders = meaning.overlaps.map(({ inAll, inSome, inOne }) => marks(byHolders([...inAll, ...inSome, ...inOne])));
  const text = [
    `same ${comparison.same}, different ${comparison.different}`,
    ...rows,
    ...Object.entries(meaning).flatMap(([name, value]) => [`## ${name}`, ...foldLines(JSON.stringify(value))]),
    "## by holders",
    ...holders,
    "## folds",
    ...folds,
    "## parts shown with differences only",
    ...new Set(shown),
  ].join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot("testing/overview.golden.txt");
});
