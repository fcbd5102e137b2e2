import type { Requisition, SuggestedBySection } from "../requisition";
import type { Draft } from "../suggestions";
import { briefOf, type MetricRow } from "./brief";
import { questionsOf } from "./questions";

/**
 * Makes the manager's own what a brief showed as an answer and they sent on: the title, the line, the three metrics. What it did
 * not ask stays a suggestion.
 */
export function withBriefConfirmed(draft: Draft, starter: Requisition | undefined): Draft {
  const brief = briefOf(draft, starter, () => "");
  const answered = new Set(questionsOf(brief).flatMap(({ name, answered: is }) => (is ? [name] : [])));
  const isFilled = brief.mission !== undefined ? brief.mission !== "" : brief.slots.every(({ value }) => value !== "");
  const confirmed = new Set([
    ...(["title", "level", "area"] as const).filter((name) => answered.has(name)).map((name) => `role.${name}`),
    ...(isFilled ? ["role.mission"] : []),
    ...(answered.has("reportsTo") ? ["reporting.reportsTo"] : []),
    ...(answered.has("place") ? ["reporting.location", "offer.places"] : []),
    ...(answered.has("workMode") ? ["reporting.workMode"] : []),
    ...(answered.has("pay") ? ["offer.payFrom", "offer.payTo", "offer.currency", "offer.period"] : []),
    ...(answered.has("start") ? ["offer.start"] : []),
    ...brief.metrics.flatMap(({ id, isNew, target, day }) =>
      isNew || target === "" || day === "" ? [] : [`metrics.metrics.${id}`],
    ),
  ]);
  const suggested = Object.fromEntries(
    Object.entries(draft.suggested).map(([slug, paths]) => [
      slug,
      Object.fromEntries(Object.entries(paths).filter(([path]) => !confirmed.has(`${slug}.${path}`))),
    ]),
  ) as SuggestedBySection;
  return { ...draft, suggested };
}

/**
 * Puts another metric where one is asked for: one of the requisition takes its place and gives its own, one of the role type comes as
 * a suggestion and the first moves behind the others. The same draft for ids that are not there.
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
