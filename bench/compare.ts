/**
 * Measures the cost of comparing four requisitions on the server: the comparison, the analysis, the readings and the
 * page; and the size of the page. Compared with diffWords of the diff package, called for each field that differs.
 * Run: npm run bench:compare
 */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { diffWords } from "diff";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { loadCatalogue } from "../app/catalogue/load.server";
import { catalogueOptions } from "../app/catalogue/options";
import { readRequisition } from "../app/clarity/reading/read-requisition";
import { compare, type Comparison } from "../app/comparison/compare";
import { meaningOf } from "../app/comparison/meaning/overview";
import { NO_BOILERPLATE } from "../app/requisition/boilerplate/boilerplate";
import { optionsFor } from "../app/requisition/fields/options";
import type { Requisition } from "../app/requisition/requisition";
import { pageOf } from "../app/routes/compare/show.server";
import { ComparisonPage } from "../app/ui/compare/comparison-page";
import { countWords, foreign, fullest, reworded } from "./compare/requisitions";

const catalogue = loadCatalogue(join(import.meta.dirname, "../templates"));
const [music, platform] = [...catalogue.examples.values()].map(({ requisition }) => requisition) as [
  Requisition,
  Requisition,
];
const full = fullest(1);
const others = (change: (seed: number) => Requisition) => [1, 2, 3].map(change);

const CASES: readonly (readonly [string, number, readonly Requisition[]])[] = [
  ["one word in ten differs", 40, [platform, ...others((seed) => reworded(platform, 0.1, seed))]],
  ["two examples, and a copy of each", 40, [platform, music, reworded(platform, 0.1, 1), reworded(music, 0.1, 2)]],
  ["every second word differs", 40, [platform, ...others((seed) => reworded(platform, 0.5, seed))]],
  ["every word differs", 40, [platform, ...others((seed) => foreign(platform, seed))]],
  ["20,000 words, one in ten differs", 5, [full, ...others((seed) => reworded(full, 0.1, seed))]],
  ["20,000 words, every second differs", 5, [full, ...others((seed) => reworded(full, 0.5, seed))]],
  ["20,000 words, four that share nothing", 5, [1, 2, 3, 4].map(fullest)],
];

/**
 * The median milliseconds of each step after a warm-up. The steps alternate, so that load on the machine affects all.
 */
function medians<Step extends string>(
  runs: number,
  steps: { readonly [S in Step]: () => unknown },
): Record<Step, number> {
  const names = Object.keys(steps) as Step[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Step, number[]>;
  for (let run = -Math.ceil(runs / 4); run < runs; run += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      steps[name]();
      if (run >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Step, number>;
}

/** The same cells, marked by jsdiff. */
function plainDiff({ groups }: Comparison): number {
  let parts = 0;
  for (const { cells } of groups.flatMap(({ rows }) => rows)) {
    for (const { compared, text } of cells)
      if (compared === "differs") parts += diffWords(cells[0]!.text, text, { timeout: 1000 })?.length ?? 0;
  }
  return parts;
}

function measure(runs: number, requisitions: readonly Requisition[]) {
  const opened = requisitions.map((requisition, i) => {
    const roleType = catalogue.roleTypes.get(requisition.role.roleType);
    const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
    const stored = { id: `requisition${i}`, requisition, updatedAt: 0, version: 1, approved: false };
    return { item: stored.id, version: undefined, name: requisition.role.title, stored, roleType, options };
  });
  const compared = opened.map(({ stored: { requisition }, options }) => ({ requisition, options }));
  const read = () =>
    compared.map(
      (item) =>
        readRequisition(item.requisition, {
          ...item,
          catalogue,
          others: [],
          today: "2026-11-28",
          settings: NO_BOILERPLATE,
        }).reading,
    );
  const readings = read();
  const view = {
    items: opened.map(({ item }) => item),
    base: undefined,
    only: false,
    marks: true,
    tab: "answers" as const,
  };
  const page = () =>
    pageOf(
      { catalogue, now: () => 0 },
      view,
      opened,
      readings.map((reading) => ({ reading, findings: 0 })),
    );
  const comparison = compare(compared);
  const shown = page();
  const html = renderToString(createElement(ComparisonPage, shown));
  const times = medians(runs, {
    compare: () => compare(compared),
    overview: () => meaningOf(compared, comparison, catalogue),
    read,
    page,
    render: () => renderToString(createElement(ComparisonPage, shown)),
    diffWords: () => plainDiff(comparison),
  });
  return { times, raw: html.length / 1000, packed: gzipSync(html).length / 1000 };
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians in ms, sizes in kB`);
console.log(
  "| four requisitions | words each | compare | overview | readings | rendering | server, readings kept | with readings | HTML | gzip | diffWords alone | compare of it |",
);
console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
for (const [name, runs, requisitions] of CASES) {
  const { times, raw, packed } = measure(runs, requisitions);
  const server = times.page + times.render;
  const cells = [
    times.compare,
    times.overview,
    times.read,
    times.render,
    server,
    server + times.read,
    raw,
    packed,
    times.diffWords,
    times.compare / times.diffWords,
  ].map((value) => value.toFixed(value < 1 ? 2 : 1));
  console.log(`| ${name} | ${countWords(requisitions[0]!).toLocaleString("en-US")} | ${cells.join(" | ")} |`);
}
