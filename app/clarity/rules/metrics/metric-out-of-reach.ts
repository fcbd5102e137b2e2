import type { RequisitionRule } from "../../rule";

export const metricOutOfReach: RequisitionRule = {
  of: "requisition",
  rule: "metric-out-of-reach",
  severity: "suggestion",
  why: "You can’t hold a person to a number that others move.",
  source: "House rule",
  check({ requisition }) {
    const { metrics } = requisition.metrics;
    const watched = metrics.filter(({ control }) => control === "observes");
    if (watched.length === 0) return [];
    if (watched.length === metrics.length) {
      return [
        {
          at: "metrics.metrics",
          found: "This role only observes its success metrics. It moves none of them.",
          instead: "Add at least one that the person can move by what they decide.",
        },
      ];
    }
    return watched.map(({ id }) => ({
      at: `metrics.metrics.${id}.control`,
      found: `Metric ${metrics.findIndex((row) => row.id === id) + 1} is one this role watches but can’t move alone.`,
      instead: "Measure the part this role moves, or give the metric to the person who can move it.",
    }));
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      metrics: {
        metrics: [
          {
            id: "m",
            outcome: "The company grows.",
            measure: "Revenue",
            unit: "EUR",
            baseline: "1",
            target: "2",
            day: "365",
            baselineUnknown: false,
            source: "Finance",
            control: "observes",
          },
        ],
      },
    },
    good: {},
  },
};
