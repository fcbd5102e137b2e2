import type { Requisition, SuggestedBySection } from "../requisition";
import type { Draft } from "../suggestions/suggestions";
import type { MetricRow } from "./brief";

/**
 * Replaces a metric in the brief. If the other metric is already in the requisition, the two swap places. If it comes
 * from the role type, it is added as a suggestion, and the first one moves to the end. Returns the same draft for
 * unknown ids.
 */
export function withMetricSwapped(draft: Draft, starter: Requisition | undefined, from: string, to: string): Draft {
  const rows = draft.requisition.metrics.metrics;
  const at = rows.findIndex(({ id }) => id === from);
  const own = rows.findIndex(({ id }) => id === to);
  const suggestion = starter?.metrics.metrics.find(({ id }) => id === to);
  if (own >= 0 && at >= 0) {
    const swapped = rows.map((row, i) => (i === at ? rows[own]! : i === own ? rows[at]! : row));
    return withMetrics(draft, swapped, {});
  }
  if (!suggestion || own >= 0) return draft;
  const placed = at < 0 ? [...rows, suggestion] : [...rows.with(at, suggestion), rows[at]!];
  return withMetrics(draft, placed, { [`metrics.${to}`]: "role-type" });
}

function withMetrics(draft: Draft, metrics: MetricRow[], marks: SuggestedBySection["metrics"]): Draft {
  return {
    requisition: { ...draft.requisition, metrics: { metrics } },
    suggested: { ...draft.suggested, metrics: { ...draft.suggested.metrics, ...marks } },
  };
}
