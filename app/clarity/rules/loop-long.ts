import type { RequisitionRule } from "../rule";

const MOST_ROUNDS = 5;
const MOST_DAYS = 25;
const MOST_MINUTES = 330;

export const loopLong: RequisitionRule = {
  of: "requisition",
  rule: "loop-long",
  severity: "warning",
  why: "Each round after the fourth changes few decisions, and each week costs candidates who have another offer.",
  source: "seed: Spotify PGM vs TPM role differences (four to five rounds, 18 to 25 days); house rule for the minutes",
  check({ requisition }) {
    const { rounds, daysToOffer } = requisition.interview;
    const minutes = rounds.reduce((sum, round) => sum + (round.minutes ?? 0), 0);
    const found = [];
    if (rounds.length > MOST_ROUNDS) {
      found.push({
        at: "interview.rounds",
        found: `The loop has ${rounds.length} rounds.`,
        instead: `Merge rounds until there are ${MOST_ROUNDS} at most.`,
      });
    } else if (minutes > MOST_MINUTES) {
      found.push({
        at: "interview.rounds",
        found: `The rounds take ${minutes} minutes of a candidate's time.`,
        instead: `Stay under ${MOST_MINUTES} minutes; what does not change the decision can go.`,
      });
    }
    if (daysToOffer !== null && daysToOffer > MOST_DAYS) {
      found.push({
        at: "interview.daysToOffer",
        found: `${daysToOffer} days pass from first contact to offer.`,
        instead: `Plan for ${MOST_DAYS} or fewer: book the panel before the first screen, and debrief on the day of the last round.`,
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
