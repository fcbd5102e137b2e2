import type { Requisition } from "../../../requisition/requisition";
import type { RequisitionRule } from "../../rule";

export const loopIdentical: RequisitionRule = {
  of: "requisition",
  amongOthers: true,
  rule: "loop-identical",
  severity: "warning",
  why: "The same interviews find the same people. Either the jobs are the same, or one of the plans is wrong.",
  source:
    "GitLab handbook, job families of technical program manager and product program manager, whose interview processes were identical",
  check({ requisition, others }) {
    const own = loopOf(requisition);
    if (requisition.interview.rounds.length < 2) return [];
    return others
      .filter(
        ({ requisition: other }) => other.role.roleType !== "" && other.role.roleType !== requisition.role.roleType,
      )
      .filter(({ requisition: other }) => loopOf(other) === own)
      .slice(0, 1)
      .map(({ name }) => ({
        at: "interview.rounds",
        found: `The rounds are the same as for “${name}”, which is another role type.`,
        instead: "Change at least one round so that a strong candidate for the other role would fail it.",
      }));
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {},
    good: { interview: { rounds: [] } },
    other: { role: { roleType: "product-manager", title: "Product Manager" } },
  },
};

const loopOf = ({ interview }: Requisition): string =>
  JSON.stringify(interview.rounds.map(({ kind, leads }) => [kind, [...leads].sort()]));
