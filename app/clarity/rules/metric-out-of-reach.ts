import type { RequisitionRule } from "../rule";

export const metricOutOfReach: RequisitionRule = {
  of: "requisition",
  rule: "metric-out-of-reach",
  severity: "suggestion",
  why: "Nobody can be held to a number that others move.",
  source: "House rule",
  check({ requisition }) {
    const { metrics } = requisition.metrics;
    const watched = metrics.filter(({ control }) => control === "observes");
    if (watched.length === 0) return [];
    if (watched.length === metrics.length) {
      return [
        {
          at: "metrics.metrics",
          found: "This role only observes its success metrics; it moves none of them.",
          instead: "Add at least one that the person can move by what they decide.",
        },
      ];
    }
    return watched.map(({ id }) => ({
      at: `metrics.metrics.${id}.control`,
      found: `Metric ${metrics.findIndex((row) => row.id === id) + 1} is one that this role watches and cannot move alone.`,
      instead:
        "Measure the part of it that the role moves, such as what tests tie to its work, or give it to whoever can.",
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
