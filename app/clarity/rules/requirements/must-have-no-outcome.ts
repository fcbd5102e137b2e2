import { conditionKind } from "../../../requisition/texts/condition-kind";
import { fixRow } from "../../fixes/changes";
import type { RequisitionRule } from "../../rule";

export const mustHaveNoOutcome: RequisitionRule = {
  of: "requisition",
  rule: "must-have-no-outcome",
  severity: "suggestion",
  why: "A requirement that serves no success metric excludes people for something you don’t measure.",
  source: "House rule, after The Behavioural Insights Team, 2022, on why people don’t apply",
  check({ requisition, options }) {
    const metrics = new Set(requisition.metrics.metrics.map(({ id }) => id));
    // Without metrics there is nothing to choose from, and the blank section asks for them.
    if (metrics.size === 0) return [];
    return requisition.requirements.mustHaves.flatMap((row, i) => {
      // A background check or a license is a condition of the job, and serves no metric.
      if (row.what === "" || metrics.has(row.metric) || conditionKind(row.what)) return [];
      return [
        {
          at: `requirements.mustHaves.${row.id}.metric`,
          found: `Must-have ${i + 1} serves no success metric.`,
          instead: "Choose the metric it serves, or remove it.",
          fixes: options.metrics
            .slice(0, 2)
            .map(({ value, label }) =>
              fixRow(`Say it serves “${label}”`, requisition, "requirements", `mustHaves.${row.id}`, { metric: value }),
            ),
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { requirements: { mustHaves: [{ id: "a", what: "You ran a program.", metric: "", round: "" }] } },
    good: {},
  },
};
