import { testedIn } from "../../../requisition/loop";
import { roundOf } from "../../interview/example-round";
import { isHurried, isOverloaded } from "../../interview/room";
import type { RequisitionRule } from "../../rule";

export const roundOverloaded: RequisitionRule = {
  of: "requisition",
  rule: "round-overloaded",
  severity: "warning",
  why: "In an hour, an interviewer can get good evidence on 2 or 3 competencies. The rest is guesswork.",
  source: "House rule, after OPM, Structured Interviews: A Practical Guide, 2008",
  check({ requisition }) {
    return requisition.interview.rounds.flatMap((round, i) => {
      if (!isOverloaded(round)) return [];
      const { id, leads, minutes } = round;
      return [
        {
          at: `interview.rounds.${id}.leads`,
          found: isHurried(round)
            ? `Round ${i + 1} leads on ${leads.length} competencies in ${minutes} minutes.`
            : `Round ${i + 1} looks at ${testedIn(round).length} competencies.`,
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
