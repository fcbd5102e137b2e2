import { evidenceOf, foreignTo } from "../../verdict/foreign";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const metricForeign: RequisitionRule = {
  of: "requisition",
  rule: "metric-foreign",
  severity: "warning",
  why: "Candidates read metrics before titles. A metric from another job attracts the wrong people, or holds this person to what others decide.",
  source: "The usual metrics of both role types",
  check({ requisition, roleType, catalogue }) {
    if (!roleType) return [];
    return requisition.metrics.metrics.flatMap((row, i) => {
      const at = `metrics.metrics.${row.id}.outcome`;
      const foreign = foreignTo(roleType, `${row.outcome}. ${row.measure}. ${row.unit}`, "metrics", at, catalogue);
      if (!foreign) return [];
      const own = roleType.starter.metrics.metrics.find(
        (metric) =>
          !requisition.metrics.metrics.some(({ id, outcome }) => id === metric.id || outcome === metric.outcome),
      );
      const remove = {
        label: `Remove metric ${i + 1}`,
        changes: [{ section: "metrics" as const, part: `metrics.${row.id}`, value: undefined }],
      };
      const replace = own && {
        label: `Replace with “${own.outcome.replace(/\.$/, "")}”`,
        changes: [{ section: "metrics" as const, part: `metrics.${row.id}`, value: { ...own, id: row.id } }],
      };
      return [
        {
          at,
          found: `Metric ${i + 1} is ${withArticle(foreign.axis)} metric. It measures ${withArticle(foreign.neighbor.name)}, not ${withArticle(roleType.name)}.`,
          instead: `Give it to the ${foreign.neighbor.name} who can move it, and measure this role by what it decides.`,
          evidence: evidenceOf(foreign.receipts, catalogue),
          fixes: replace ? [replace, remove] : [remove],
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
            id: "adoption",
            outcome: "More listeners come to the new feature and stay.",
            measure: "Feature adoption and user retention after launch",
            unit: "% of monthly active users",
            baseline: "4",
            target: "10",
            day: "365",
            baselineUnknown: false,
            source: "Product analytics",
            control: "influences",
          },
        ],
      },
    },
    good: {},
  },
};
