import type { RequisitionRule } from "../../rule";
import { isExempt, limitsOf, payRulesThere } from "./pay-law";

const MOST = 1.5;

export const payWide: RequisitionRule = {
  of: "requisition",
  rule: "pay-wide",
  severity: "warning",
  why: "A range this wide says little. Candidates expect the high end, and several laws require what you expect to pay at hire.",
  source: "House rule (upper end at most half above the lower); California SB 642, 2025, on good faith",
  check({ requisition, catalogue, today }) {
    const { offer } = requisition;
    const { payFrom, payTo } = offer;
    if (payFrom === null || payTo === null) return [];
    const byLaw = payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }) => {
      const { widest = Infinity } = limitsOf(rule, offer) ?? {};
      if (payTo - payFrom <= widest || isExempt(rule, offer)) return [];
      const most = widest.toLocaleString("en-US");
      return [
        {
          at: "offer.payTo",
          found: `The pay range spans ${(payTo - payFrom).toLocaleString("en-US")}; pay law for “${place}” (${rule.place}) allows ${most}.`,
          instead: `Narrow it to ${most}. ${rule.says} Applies to: ${rule.employers}. Checked ${rule.asOf}.`,
          source: rule.source,
        },
      ];
    });
    if (byLaw.length > 0 || payFrom === 0 || payTo / payFrom <= MOST) return byLaw;
    return [
      {
        at: "offer.payTo",
        found: `The pay range ends ${Math.round((payTo / payFrom - 1) * 100)}% above its start.`,
        instead: "Write the range for the level you’re hiring, or open two requisitions at two levels.",
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { offer: { payFrom: 80000, payTo: 240000 } },
    good: { offer: { payFrom: 140000, payTo: 170000 } },
  },
};
