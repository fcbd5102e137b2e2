import { roundOf } from "../example-round";
import type { RequisitionRule } from "../rule";

const MOST = 3;

export const roundOverloaded: RequisitionRule = {
  of: "requisition",
  rule: "round-overloaded",
  severity: "warning",
  why: "In an hour, an interviewer can get good evidence on 2 or 3 competencies. The rest is guesswork.",
  source: "House rule, after OPM, Structured Interviews: A Practical Guide, 2008",
  check({ requisition }) {
    return requisition.interview.rounds.flatMap(({ id, leads, covers, minutes }, i) => {
      const hurried = minutes !== null && leads.length > 1 && minutes / leads.length < 15;
      if (leads.length <= MOST && leads.length + covers.length <= 5 && !hurried) return [];
      return [
        {
          at: `interview.rounds.${id}.leads`,
          found: hurried
            ? `Round ${i + 1} leads on ${leads.length} competencies in ${minutes} minutes.`
            : `Round ${i + 1} looks at ${leads.length + covers.length} competencies.`,
          instead: "Keep the 1 or 2 this interviewer can judge best. Move the others to another round.",
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ leads: ["motivation", "risk-mitigation", "systems-thinking", "technical-depth"] })],
      },
    },
    good: {},
  },
};
