import type { AppLoadContext } from "@remix-run/node";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { routeContext } from "../../../tests/support/route-context";
import { readRequisitionZip } from "../../intake/requisition-zip";
import { PART } from "../../intake/zip-parts";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { sendAll } from "./send-all.server";
import { importUpload } from "../new/import.server";

const NOW = Date.UTC(2026, 10, 23);
const [example] = catalogue.examples.values();

const withStore = () => routeContext(NOW);

/**
 * A store with `count` copies of a finished example, or of requisitions with only a title, which are faster to create.
 */
async function storeOf(count: number, of: Requisition = blankRequisition()): Promise<AppLoadContext> {
  const context = await withStore();
  const drafts = Array.from({ length: count }, (_, i) => ({
    id: context.newId(),
    requisition: { ...of, role: { ...of.role, title: `Lead ${i}` } },
    suggested: {},
  }));
  await context.store.create(context.actor, ...drafts);
  return context;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const titlesOf = async (zip: Uint8Array) => {
  const reading = await readRequisitionZip(zip, "a.zip");
  if (reading?.status !== "read") throw new Error(reading?.problem);
  return reading.drafts.map((draft) => draft.requisition.role.title);
};

/**
 * Counts how often other work could run in the meantime: the code must yield repeatedly, however fast the machine is.
 */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await work();
  isDone = true;
  return turns;
}

test("more requisitions than one import accepts are exported as several zips, which can all be imported", async () => {
  const context = await storeOf(60);
  const all = unzipSync(await bytesOf(sendAll(context, [], { ...PART, files: 25 })));
  expect(Object.keys(all)).toEqual([1, 2, 3].map((n) => `Requisitions 2026-11-23, part ${n}.zip`));
  const back = (await Promise.all(Object.values(all).map(titlesOf))).flat();
  expect(new Set(back)).toEqual(new Set(Array.from({ length: 60 }, (_, i) => `Lead ${i}`)));
  expect(back).toHaveLength(60);
});

test("only the selected requisitions are exported, once each", async () => {
  const context = await storeOf(5);
  const { items } = await context.store.list(context.actor, { limit: 5 });
  const [one, , three] = items.map(({ id }) => id);
  const zip = await bytesOf(sendAll(context, [one!, three!, one!, "nowhere"]));
  expect((await titlesOf(zip)).sort()).toEqual(["Lead 2", "Lead 4"]);
});

test("over a thousand requisitions are exported as one zip, and a repeated import adds them once", async () => {
  const zip = await bytesOf(sendAll(await storeOf(1_100)));
  const elsewhere = await withStore();
  const upload = { pasted: "", file: { name: "all.zip", bytes: zip }, formId: "aaaaaaaaaaaa" };
  expect(await importUpload(elsewhere, upload)).toEqual({ to: "/requisitions?brought=1100" });
  expect(await importUpload(elsewhere, upload)).toEqual({ to: "/requisitions?brought=1100" });
  const { items } = await elsewhere.store.list(elsewhere.actor, { limit: 2_000 });
  expect(items).toHaveLength(1_100);
});

describe("other requests are served", () => {
  let zip = new Uint8Array();

  test("while 300 are exported", async () => {
    const context = await storeOf(300, example!.requisition);
    expect(await turnsDuring(async () => (zip = await bytesOf(sendAll(context))))).toBeGreaterThanOrEqual(300 / 25);
  });

  test.each([
    ["packed", () => zip],
    ["stored as they are", () => zipSync(unzipSync(zip), { level: 0 })],
  ])("while they are imported, %s", async (_, pack) => {
    const upload = { pasted: "", file: { name: "all.zip", bytes: pack() }, formId: "" };
    const elsewhere = await withStore();
    expect(await turnsDuring(() => importUpload(elsewhere, upload))).toBeGreaterThanOrEqual(300 / 25);
  });
});
