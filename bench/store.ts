/**
 * Measures list, search, opening and saving with ten, ten thousand and a million requisitions in SQLite, and how much
 * slower a million is than ten thousand. Creating a million takes about half an hour and 6 GB of disk space.
 * Run: npm run bench:store [-- 10 10000 1000000]
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVERY_SECTION } from "../app/requisition/requisition";
import { openStore } from "../app/store/database/open.server";
import type { Store } from "../app/store/store";
import type { ListOptions, NewRequisition } from "../app/store/stored";
import { fullest } from "./compare/requisitions";
import { makeRequisition, RARE, TWO_WORDS } from "./store/make-requisition";

const me = { id: "me" };
const PAGE = 25;
const BATCH = 500;

/** The median milliseconds of a call after a warm-up. */
async function median(runs: number, call: (run: number) => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 5; i += 1) await call(i);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const before = performance.now();
    await call(i);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

async function fill(store: Store, count: number): Promise<void> {
  for (let at = 0; at < count; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => makeRequisition(at + i, count));
    await store.create(me, ...batch);
    if (at % 50_000 === 0 && count > 50_000) console.error(`${at} of ${count}`);
  }
}

/** Saves all sections of a requisition repeatedly; creates it first if necessary. */
function saving(store: Store, made: NewRequisition): (run: number) => Promise<void> {
  let revision = 1;
  const created = store.create(me, made);
  return async () => {
    await created;
    const sections = EVERY_SECTION.map(({ slug }) => {
      const answers = made.requisition[slug];
      return { section: slug, answers, suggested: {}, basedOn: revision };
    });
    const saved = await store.save(me, made.id, { act: "restore", sections, saveId: `s${revision}` });
    if (saved.status !== "saved") throw new Error(saved.status);
    revision += 1;
  };
}

async function measure(count: number): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "requisite-bench-"));
  const path = join(folder, "bench.db");
  const open = () => openStore({ url: `file:${path}`, now: Date.now });
  let store = await open();
  try {
    await fill(store, count);
    // Reopened, as on the next day, so that what filling left in the log and in memory does not count.
    await store.close();
    const before = performance.now();
    store = await open();
    const start = performance.now() - before;
    const list = (options: Partial<ListOptions>) => store.list(me, { limit: PAGE, ...options });
    const middle = { towards: "after", changeNo: Math.ceil(count / 2), title: "" } as const;
    const byTitle = {
      order: "title",
      cursor: { ...middle, title: makeRequisition(Math.ceil(count / 2), count).requisition.role.title.toLowerCase() },
    } as const;
    const idOf = (run: number) => makeRequisition((run * 7919) % count, count).id;
    const full = { id: "full", requisition: fullest(1), suggested: {} };
    const figures: [string, number][] = [
      ["first page", await median(201, () => list({}))],
      ["page in the middle", await median(201, () => list({ cursor: middle }))],
      ["page in the middle, by title", await median(201, () => list(byTitle))],
      ["role type and status", await median(201, () => list({ roleType: "release-manager", approved: false }))],
      ["search for a rare word", await median(201, () => list({ words: RARE }))],
      ["search for two words", await median(201, () => list({ words: TWO_WORDS }))],
      ["open", await median(401, (run) => store.read(me, idOf(run)))],
      ["history", await median(201, (run) => store.history(me, idOf(run), { limit: PAGE }))],
      ["save", await median(101, saving(store, makeRequisition(0, count)))],
      ["save of 20,000 words", await median(21, saving(store, full))],
    ];
    figures.push(["opening the database", start], ["MB on disk", statSync(path).size / 1e6]);
    return new Map(figures);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

const counts = process.argv.slice(2).map(Number).filter(Boolean);
const measured: [number, Map<string, number>][] = [];
for (const count of counts.length > 0 ? counts : [10, 10_000, 1_000_000]) measured.push([count, await measure(count)]);

const [last, before] = measured.toReversed();
const number = (count: number) => count.toLocaleString("en-US");
console.log(`Node ${process.version}, ${process.platform} ${process.arch}; median ms, pages of ${PAGE}`);
console.log(
  `| | ${measured.map(([count]) => number(count)).join(" | ")} | ${before ? `${number(last![0])} to ${number(before[0])}` : ""} |`,
);
console.log(`|---|${measured.map(() => "--:|").join("")}--:|`);
for (const name of last![1].keys()) {
  const cells = measured.map(([, figures]) => figures.get(name)!.toFixed(2));
  const ratio = before ? (last![1].get(name)! / before[1].get(name)!).toFixed(2) : "";
  console.log(`| ${name} | ${cells.join(" | ")} | ${ratio} |`);
}
