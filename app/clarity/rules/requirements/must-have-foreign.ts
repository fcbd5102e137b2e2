import { evidenceOf, foreignTo } from "../../verdict/foreign";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const mustHaveForeign: RequisitionRule = {
  of: "requisition",
  rule: "must-have-foreign",
  severity: "warning",
  why: "A must-have from another job screens out the people this role needs.",
  source: "The wording of public postings of both role types",
  check({ requisition, roleType, catalogue }) {
    if (!roleType) return [];
    return requisition.requirements.mustHaves.flatMap(({ id, what }, i) => {
      const at = `requirements.mustHaves.${id}.what`;
      const foreign = foreignTo(roleType, what, "requirements", at, catalogue);
      if (!foreign) return [];
      return [
        {
          at,
          found: `Must-have ${i + 1} asks for ${foreign.axis} work. That is the job of ${withArticle(foreign.neighbor.name)}, not ${withArticle(roleType.name)}.`,
          instead: `Ask for what ${withArticle(roleType.name)} has done, or make it a nice-to-have.`,
          evidence: evidenceOf(foreign.receipts, catalogue),
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      requirements: {
        mustHaves: [
          { id: "a", what: "You ran user research and owned a product roadmap with A/B tests.", metric: "", round: "" },
        ],
      },
    },
    good: {},
  },
};
