import { minutesOf } from "../../requisition/loop";
import type { RequisitionRule } from "../rule";

export const loopLong: RequisitionRule = {
  of: "requisition",
  rule: "loop-long",
  severity: "warning",
  why: "Each round after the fourth changes few decisions, and each week costs candidates who have another offer.",
  source:
    "Spotify PGM vs TPM Role Differences, sirjohnnymai.com (four to five rounds, 18 to 25 days); house rule for the minutes",
  check({ requisition, catalogue }) {
    const { rounds, daysToOffer } = requisition.interview;
    const { candidate: minutes } = minutesOf(rounds);
    const most = catalogue.thresholds.loop;
    const found = [];
    if (rounds.length > most.rounds) {
      found.push({
        at: "interview.rounds",
        found: `The loop has ${rounds.length} rounds.`,
        instead: `Merge rounds until there are ${most.rounds} at most.`,
      });
    } else if (minutes > most.minutes) {
      found.push({
        at: "interview.rounds",
        found: `The rounds take ${minutes} minutes of a candidate's time.`,
        instead: `Stay under ${most.minutes} minutes; what does not change the decision can go.`,
      });
    }
    if (daysToOffer !== null && daysToOffer > most.days) {
      found.push({
        at: "interview.daysToOffer",
        found: `${daysToOffer} days pass from first contact to offer.`,
        instead: `Plan for ${most.days} or fewer: book the panel before the first screen, and debrief on the day of the last round.`,
      });
    }
    return found;
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { interview: { daysToOffer: 60 } },
    good: { interview: { daysToOffer: 20 } },
  },
};
