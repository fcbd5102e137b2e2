import { fixField } from "../../fixes/changes";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

/** Below this weight on the people axis, a role type leads without authority. */
const MANAGES = 0.5;

export const directReportsUnfit: RequisitionRule = {
  of: "requisition",
  rule: "direct-reports-unfit",
  severity: "warning",
  why: "Hiring and reviewing people takes time away from the rest of this job. It also attracts managers instead of specialists.",
  source: "GitLab handbook, engineering manager and technical program manager job families",
  check({ requisition, roleType }) {
    const { directReports } = requisition.reporting;
    if (!roleType || directReports === null) return [];
    const manages = (roleType.profile["people"] ?? 0) >= MANAGES;
    if (manages && directReports === 0) {
      return [
        {
          at: "reporting.directReports",
          found: `People usually report to ${withArticle(roleType.name)}. Here nobody does.`,
          instead: "Say how many people the role manages, or choose a role type that leads without reports.",
        },
      ];
    }
    if (manages || directReports < 3) return [];
    return [
      {
        at: "reporting.directReports",
        found: `${directReports} people report to ${withArticle(roleType.name)}, a role that leads without authority.`,
        instead: "Keep the reports with their managers, or say in the title that this person manages people.",
        fixes: [fixField("Set direct reports to 0", "reporting", "directReports", 0)],
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { reporting: { directReports: 7 } },
    good: { reporting: { directReports: 0 } },
  },
};
