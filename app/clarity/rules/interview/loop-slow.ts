import type { RequisitionRule } from "../../rule";

export const loopSlow: RequisitionRule = {
  of: "requisition",
  rule: "loop-slow",
  severity: "warning",
  why: "Each extra week loses candidates who have another offer.",
  source: "Spotify PGM vs TPM Role Differences, sirjohnnymai.com (18 to 25 days)",
  check({ requisition, catalogue }) {
    const { daysToOffer } = requisition.interview;
    const most = catalogue.thresholds.loop.days;
    if (daysToOffer === null || daysToOffer <= most) return [];
    return [
      {
        at: "interview.daysToOffer",
        found: `${daysToOffer} days pass from first contact to offer.`,
        instead: `Plan for ${most} or fewer. Book the panel before the first screen, and debrief on the day of the last round.`,
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { interview: { daysToOffer: 60 } },
    good: { interview: { daysToOffer: 20 } },
  },
};
