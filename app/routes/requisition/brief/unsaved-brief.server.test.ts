import { expect, test } from "vitest";
import { routeContext } from "../../../../tests/support/route-context";
import { blankRequisition } from "../../../requisition/requisition";
import type { FilledBrief } from "../../../ui/brief/shown-brief";
import { autosaveBrief } from "./autosave.server";
import { openBrief } from "./open-brief.server";
import { showBrief } from "./show.server";

const LONG = "x".repeat(200);

async function setUp() {
  const context = await routeContext();
  const { store } = context;
  const open = async (search = "") => showBrief(context, await openBrief(context, "a"), new URLSearchParams(search));
  /** Types into a form, which saves automatically. */
  const type = (form: Pick<FilledBrief, "saveId" | "copyOf" | "at">, typed: { readonly [name: string]: string }) => {
    const at = Object.entries(form.at).map(([slug, revision]): [string, string] => [`at.${slug}`, revision]);
    const controls = { whole: "yes", saveId: `${form.saveId}:1`, copyOf: form.copyOf };
    const body = new URLSearchParams({ ...controls, ...Object.fromEntries(at), ...typed });
    return autosaveBrief(context, "a", new Request("http://localhost/", { method: "POST", body }));
  };
  return { context, store, open, type };
}

test("unsaved input of a brief is filled in when it is opened again, with the reason", async () => {
  const { context, store, open, type } = await setUp();
  await store.create(context.actor, { id: "a", requisition: blankRequisition(), suggested: {} });
  await type((await open()).filled, { title: "Lead", level: LONG });

  const shown = await open();
  expect(shown.filled.brief).toMatchObject({ title: "Lead", level: LONG });
  expect(shown.filled.problems.map(({ field }) => field)).toEqual(["level"]);
  expect(shown.unsaved?.filled).toBeDefined();
  expect(shown.state).toBe("Not saved yet: your edits are filled in.");
  expect(shown.progress.suggested).toEqual([]);

  // Once corrected in that form, nothing is left unsaved.
  await type(shown.filled, { title: "Lead", level: "L5" });
  expect(await store.copies(context.actor, "a")).toEqual([]);
  expect((await open()).filled.brief.level).toBe("L5");
});

test("a form opened before anything was stored continues from its own saves", async () => {
  const { open, type } = await setUp();
  const newBrief = { "begun.id": "a", "begun.role": "", "begun.title": "", "begun.suggest": "yes" };
  const at = {
    role: "0",
    reporting: "0",
    stakeholders: "0",
    requirements: "0",
    metrics: "0",
    interview: "0",
    offer: "0",
  };
  await type({ saveId: "begun0000000", copyOf: "", at }, { ...newBrief, title: "Lead", level: LONG });

  const { filled } = await open();
  const hidden = { "begun.id": "a", "begun.role": filled.newBrief!.role, "begun.title": "", "begun.suggest": "yes" };
  const answer = await type(filled, { ...hidden, title: "Head", level: "L5" });
  expect(answer.overlaps).toEqual([]);
  expect((await open()).filled.brief).toMatchObject({ title: "Head", level: "L5" });
});

test("later saves of others are kept, and discarded input is not filled in", async () => {
  const { context, store, open, type } = await setUp();
  await store.create(context.actor, { id: "a", requisition: blankRequisition(), suggested: {} });
  const other = await open();
  await type((await open()).filled, { title: "Lead", level: LONG });
  await type(other.filled, { title: "", area: "Ledger" });
  expect((await open("did=discard")).filled.brief.level).toBe("");
  const { filled } = await open();
  await type(filled, { title: "Lead", level: "L5", area: "" });
  expect((await open()).filled.brief).toMatchObject({ title: "Lead", level: "L5", area: "Ledger" });
});

test("a copy is dropped once everything in it was saved elsewhere", async () => {
  const { context, store, open, type } = await setUp();
  await store.create(context.actor, { id: "a", requisition: blankRequisition(), suggested: {} });
  const { filled } = await open();
  await type(filled, { title: "Lead", level: "L5" });
  const values = { title: "Lead", level: "L5", at: filled.at };
  await store.keepCopy(context.actor, "a", { section: "brief", form: filled.saveId, values, basedOn: 0 });
  expect((await open()).unsaved).toBeUndefined();
  expect(await store.copies(context.actor, "a")).toEqual([]);
});
