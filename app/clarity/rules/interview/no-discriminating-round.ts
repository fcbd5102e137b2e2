import { closestPair } from "../../../catalogue/catalogue";
import { withArticle } from "../../names";
import { roundOf } from "../../interview/example-round";
import { addLead } from "../../interview/room";
import type { RequisitionRule } from "../../rule";

export const noDiscriminatingRound: RequisitionRule = {
  of: "requisition",
  rule: "no-discriminating-round",
  severity: "warning",
  why: "If a strong candidate for the other role passes every round, the interviews can’t tell the two jobs apart.",
  source: "GitLab handbook, where two roles share one interview process; house rule",
  check({ requisition, roleType, catalogue }) {
    const { rounds } = requisition.interview;
    if (!roleType || rounds.length === 0) return [];
    const pair = closestPair(catalogue, roleType);
    const other = pair && catalogue.roleTypes.get(pair.roles.find((id) => id !== roleType.id)!);
    if (!pair || !other) return [];
    const theirs = new Set(other.competencies);
    const own = roleType.competencies.filter((id) => !theirs.has(id));
    if (own.length === 0 || rounds.some(({ leads }) => leads.some((id) => own.includes(id)))) return [];
    const named = (id: string) => (catalogue.competencies.get(id)?.name ?? id).toLowerCase();
    return [
      {
        at: "interview.rounds",
        found: `A strong ${other.name} would pass every round. None leads on what only ${withArticle(roleType.name)} can show.`,
        instead: `Lead a round on ${named(own[0]!)}, or ask: ${pair.question}`,
        fixes: own.slice(0, 2).flatMap((id) => addLead(id, named(id), rounds, roleType)),
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ kind: "leadership-and-collaboration", minutes: 45, leads: ["motivation"] })],
      },
    },
    good: {},
  },
};
