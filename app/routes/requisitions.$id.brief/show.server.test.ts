import type { AppLoadContext } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { blankRow } from "../../requisition/rows-field";
import { metrics } from "../../requisition/sections/metrics";
import { IN_MEMORY, openStore } from "../../store/open.server";
import { openBrief } from "./open-brief.server";
import { showBrief } from "./show.server";

test.each([0, 1, 2])("a requisition with %i metrics is asked for three", async (count) => {
  const store = await openStore({ url: IN_MEMORY, now: () => 1 });
  onTestFinished(() => store.close());
  let n = 0;
  const context = {
    store,
    catalogue,
    actor: { id: "me", name: "Ann" },
    now: () => 1,
    newId: () => `id${(n += 1)}`,
    remember: <T>(_: string, work: () => T): T => work(),
  } as unknown as AppLoadContext;
  const rows = Array.from({ length: count }, (_, i) => ({
    ...blankRow(metrics.fields.metrics.fields, `m${i}`),
    outcome: "Releases go out on time",
    target: "95",
    day: "180" as const,
  }));
  const requisition = { ...blankRequisition(), metrics: { metrics: rows } };
  await store.create(context.actor, { id: "a", requisition, suggested: {} });

  const shown = await showBrief(context, await openBrief(context, "a"), new URLSearchParams());
  expect(shown.filled.brief.metrics.map(({ isNew }) => isNew)).toEqual([0, 1, 2].map((i) => i >= count));
  expect(shown.standing.document.match(/releases go out on time/g) ?? []).toHaveLength(count);
});
