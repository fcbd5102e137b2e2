import { expect, test } from "vitest";
import { routeContext } from "../../../../tests/support/route-context";
import { blankRequisition } from "../../../requisition/requisition";
import { blankRow } from "../../../requisition/fields/rows-field";
import { metrics } from "../../../requisition/sections/metrics";
import { openBrief } from "./open-brief.server";
import { showBrief } from "./show.server";

test.each([0, 1, 2])("a requisition with %i metrics shows three metric questions", async (count) => {
  const context = await routeContext();
  const { store } = context;
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
  expect(shown.progress.document.match(/releases go out on time/g) ?? []).toHaveLength(count);
});
