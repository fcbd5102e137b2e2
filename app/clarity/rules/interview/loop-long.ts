import { minutesOf } from "../../../requisition/loop";
import { roundOf } from "../../interview/example-round";
import type { RequisitionRule } from "../../rule";

export const loopLong: RequisitionRule = {
  of: "requisition",
  rule: "loop-long",
  severity: "warning",
  why: "Late rounds rarely change the decision, and each costs the candidate time.",
  source: "Spotify PGM vs TPM Role Differences, sirjohnnymai.com (four to five rounds); house rule for the minutes",
  check({ requisition, catalogue }) {
    const { rounds } = requisition.interview;
    const { candidate: minutes } = minutesOf(rounds);
    const most = catalogue.thresholds.loop;
    if (rounds.length > most.rounds) {
      return [
        {
          at: "interview.rounds",
          found: `There are ${rounds.length} rounds.`,
          instead: `Merge rounds until there are ${most.rounds} or fewer.`,
        },
      ];
    }
    if (minutes <= most.minutes) return [];
    return [
      {
        at: "interview.rounds",
        found: `The rounds take ${minutes} minutes of a candidate's time.`,
        instead: `Stay under ${most.minutes} minutes. Cut what doesn’t change the decision.`,
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ minutes: 480, interviewer: "the panel", leads: ["systems-thinking"] })],
      },
    },
    good: {},
  },
};
