import { evidenceOf, foreignTo } from "../../verdict/foreign";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const stakeholderOfNeighbor: RequisitionRule = {
  of: "requisition",
  rule: "stakeholder-of-neighbor",
  severity: "warning",
  why: "People’s expectations shape a role. This stakeholder expects the work of another job.",
  source: "The wording of public postings of both role types",
  check({ requisition, roleType, catalogue }) {
    if (!roleType) return [];
    return requisition.stakeholders.stakeholders.flatMap(({ id, who, needs }) => {
      const at = `stakeholders.stakeholders.${id}.needs`;
      const foreign = foreignTo(roleType, needs, "other", at, catalogue);
      if (!foreign) return [];
      return [
        {
          at,
          found: `For ${who === "" ? "a stakeholder" : `“${who}”`}, this role does ${foreign.axis} work. That is the job of ${withArticle(foreign.neighbor.name)}.`,
          instead: `Say what they need from ${withArticle(roleType.name)}, or name the ${foreign.neighbor.name} who gives them this.`,
          evidence: evidenceOf(foreign.receipts, catalogue),
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      stakeholders: {
        stakeholders: [
          {
            id: "sales",
            who: "Head of Sales",
            function: "sales",
            involvement: "partners",
            often: "weekly",
            needs: "A product roadmap they can sell, positioning against competitors and answers to feature requests",
          },
        ],
      },
    },
    good: {},
  },
};
