import { fixRow } from "../../fixes/changes";
import type { Fix } from "../../finding";
import type { RequisitionRule } from "../../rule";

const PARTS = [
  { field: "unit", lacks: "no unit", instead: "Write what the number counts, for example % of releases or days." },
  { field: "target", lacks: "no target", instead: "Write the number that would be a success." },
  { field: "day", lacks: "no date", instead: "Choose the day it’s due." },
  { field: "source", lacks: "no data source", instead: "Write where the number comes from, and who checks it." },
] as const;

export const metricIncomplete: RequisitionRule = {
  of: "requisition",
  rule: "metric-incomplete",
  severity: "warning",
  why: "Without a unit, target, date, source and baseline, people will argue about whether the goal was met.",
  source: "Geoff Smart and Randy Street, Who: The A Method for Hiring, 2008, on outcomes",
  check({ requisition }) {
    return requisition.metrics.metrics.flatMap((row, i) => {
      const part = `metrics.${row.id}`;
      const none = PARTS.filter(({ field }) => row[field] === "").map(({ field, lacks, instead }) => ({
        at: `metrics.${part}.${field}`,
        found: `Metric ${i + 1} has ${lacks}.`,
        instead,
        fixes: [] as Fix[],
      }));
      if (row.baseline !== "" || row.baselineUnknown) return none;
      const later = fixRow("Write “not known yet”", requisition, "metrics", part, { baselineUnknown: true });
      return [
        ...none,
        {
          at: `metrics.${part}.baseline`,
          found: `Metric ${i + 1} has no baseline.`,
          instead: "Write today’s number, or that measuring it is the first task.",
          fixes: [later],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      metrics: {
        metrics: [
          {
            id: "m",
            outcome: "Milestones hold.",
            measure: "Milestones met on the date first agreed",
            unit: "",
            baseline: "",
            target: "90",
            day: "",
            baselineUnknown: false,
            source: "",
            control: "moves",
          },
        ],
      },
    },
    good: {},
  },
};
