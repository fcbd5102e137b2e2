import { lexiconOf } from "../../reading/lexicon";
import { addRow } from "../../fixes/changes";
import type { RequisitionRule } from "../../rule";

const ANSWERS_FOR_USE = 0.75;

export const metricOnlyDelivery: RequisitionRule = {
  of: "requisition",
  rule: "metric-only-delivery",
  severity: "blocker",
  why: "A product manager measured by dates alone ships on time, even if nobody uses the result. That is a project manager’s job.",
  source: "The usual metrics of the role types",
  check({ requisition, roleType, catalogue }) {
    const { metrics } = requisition.metrics;
    if (!roleType || metrics.length === 0 || (roleType.profile["product"] ?? 0) < ANSWERS_FOR_USE) return [];
    const { signals } = lexiconOf(catalogue);
    const kinds = metrics.map((row) => {
      const text = `${row.outcome}. ${row.measure}. ${row.unit}`;
      const found = signals.find(
        [{ kind: "metrics", text, at: row.id, start: 0, item: true }],
        new Map([["metrics", 1]]),
      );
      return {
        row,
        use: found.some(({ axis }) => axis === "product" || axis === "market" || axis === "technical"),
        date:
          found.some(({ axis }) => axis === "program" || axis === "project" || axis === "delivery") ||
          /on[ -]time|by (?:the )?date|deadline/i.test(text),
      };
    });
    const dates = kinds.filter(({ date }) => date);
    if (dates.length === 0 || kinds.some(({ use }) => use) || dates.length < metrics.length) return [];
    const offered = roleType.starter.metrics.metrics[0];
    return [
      {
        at: "metrics.metrics",
        found: `Every success metric of this ${roleType.name} is about delivery. None says whether people use the result.`,
        instead: "Add what changes for users when the work succeeds: adoption, retention, a task done sooner, revenue.",
        fixes: offered
          ? [
              {
                label: `Add “${offered.outcome.replace(/\.$/, "")}”`,
                changes: [addRow("metrics", "metrics", offered, metrics)],
              },
            ]
          : [],
      },
    ];
  },
  example: {
    on: "product-manager-music-discovery",
    bad: {
      metrics: {
        metrics: [
          {
            id: "dates",
            outcome: "Milestones are met on time.",
            measure: "Project milestones delivered on time and within budget",
            unit: "%",
            baseline: "60",
            target: "90",
            day: "365",
            baselineUnknown: false,
            source: "Project plan",
            control: "influences",
          },
        ],
      },
    },
    good: {},
  },
};
