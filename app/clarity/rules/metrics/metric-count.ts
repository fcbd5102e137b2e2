import type { RequisitionRule } from "../../rule";

const MOST = 6;

export const metricCount: RequisitionRule = {
  of: "requisition",
  rule: "metric-count",
  severity: "suggestion",
  why: "People can remember and work toward 3 to 5 metrics. With more, they can’t tell which one counts.",
  source: "House rule, after Geoff Smart and Randy Street, Who: The A Method for Hiring, 2008",
  check({ requisition }) {
    const { length } = requisition.metrics.metrics;
    if (length <= MOST) return [];
    return [
      {
        at: "metrics.metrics",
        found: `There are ${length} success metrics.`,
        instead: `Keep the ${MOST - 1} that would change who you hire, and move the rest to the responsibilities.`,
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      metrics: {
        metrics: Array.from({ length: 8 }, (_, i) => ({
          id: `m${i}`,
          outcome: `Outcome ${i}`,
          measure: "",
          unit: "",
          baseline: "",
          target: "",
          day: "" as const,
          baselineUnknown: false,
          source: "",
          control: "" as const,
        })),
      },
    },
    good: {},
  },
};
