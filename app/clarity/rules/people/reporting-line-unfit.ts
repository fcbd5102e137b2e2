import { FUNCTIONS } from "../../../requisition/functions";
import { fixField } from "../../fixes/changes";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const reportingLineUnfit: RequisitionRule = {
  of: "requisition",
  rule: "reporting-line-unfit",
  severity: "warning",
  why: "The manager’s goals shape the job. Under a manager from another field, the role drifts into that field.",
  source: "The usual reporting lines of the role type; Spotify PGM vs TPM Role Differences, sirjohnnymai.com",
  check({ requisition, roleType }) {
    const { reportsTo, reportsToFunction } = requisition.reporting;
    if (!roleType || reportsToFunction === "") return [];
    const fitting = roleType.reportingLines.map((line) => line.function);
    // A line to product that only a few companies use for other roles is listed as unusual. It is not recommended.
    const usual = new Set(fitting.filter((name) => name !== "product" || isProductRole(roleType.profile)));
    if (usual.has(reportsToFunction) || usual.size === 0) return [];
    const label = FUNCTIONS.find(({ value }) => value === reportsToFunction)?.label ?? reportsToFunction;
    const line = roleType.reportingLines.find((other) => usual.has(other.function))!;
    return [
      {
        at: "reporting.reportsToFunction",
        found: `It’s rare for ${withArticle(roleType.name)} to report into ${label}${reportsTo === "" ? "" : `, here to “${reportsTo}”`}.`,
        instead: `The usual manager is ${line.title}. If this manager is right, check the role type. It may be another job.`,
        fixes: [
          {
            label: `Change reporting line to ${line.title}`,
            changes: [
              ...fixField("", "reporting", "reportsTo", line.title).changes,
              ...fixField("", "reporting", "reportsToFunction", line.function).changes,
            ],
          },
        ],
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { reporting: { reportsTo: "Director of Product", reportsToFunction: "product" } },
    good: { reporting: { reportsTo: "Director of Engineering", reportsToFunction: "engineering" } },
  },
};

const isProductRole = (profile: { readonly [axis: string]: number }): boolean => (profile["product"] ?? 0) >= 0.4;
