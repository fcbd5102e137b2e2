import type { Catalogue } from "../../catalogue/catalogue";
import type { PayRule } from "../../catalogue/pay-rule";
import { benefitsOf } from "../../requisition/posting-texts";
import type { Requisition } from "../../requisition/requisition";
import { namedPlaces } from "../named-places";
import { isWithin, reachesOf } from "../pay-reach";
import type { RequisitionRule } from "../rule";

export const payLaw: RequisitionRule = {
  of: "requisition",
  rule: "pay-law",
  severity: "blocker",
  why: "In this place the law asks for it in the posting. This is a reminder, not legal advice; small employers may be exempt.",
  source: "The law of the place, named with each finding",
  check({ requisition, catalogue, today, settings }) {
    const { offer } = requisition;
    return payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }) => {
      const lacking = [
        ...(rule.asks.includes("range") && (offer.payFrom === null || offer.payTo === null) ? ["the pay range"] : []),
        ...(rule.asks.includes("benefits") && benefitsOf(requisition, settings).length === 0 ? ["the benefits"] : []),
      ];
      if (lacking.length === 0) return [];
      return [
        {
          at:
            lacking[0] !== "the pay range"
              ? "offer.benefits"
              : offer.payFrom === null
                ? "offer.payFrom"
                : "offer.payTo",
          found: `Pay law for “${place}” (${rule.place}) asks for ${lacking.join(" and ")} in ${rule.in}. ${lacking.length > 1 ? "They are" : "It is"} missing.`,
          instead: `Write ${lacking.join(" and ")}. ${rule.says} Applies to: ${rule.employers}. Checked ${rule.asOf}.`,
          evidence: [{ phrase: place, stands: rule.place, at: "offer.places" }],
          source: rule.source,
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { offer: { places: ["Denver, Colorado"], payFrom: null, payTo: null } },
    good: { offer: { places: ["Denver, Colorado"], payFrom: 150000, payTo: 180000, benefits: ["Health insurance"] } },
  },
};

/** The rules about pay in force today where the job may be done, each with the place that it holds for. */
export function payRulesThere(
  { offer, reporting }: Requisition,
  { payRules }: Catalogue,
  today: string,
): { readonly rule: PayRule; readonly place: string }[] {
  const places = [...offer.places, reporting.location].filter((place) => place !== "");
  if (places.length === 0) return [];
  const { reaches, known } = reachesOf(payRules);
  const named = places.map((place) => ({ place, there: namedPlaces(place, known) }));
  const isRemote = reporting.workMode === "remote";
  return payRules.flatMap((rule, i) => {
    if (rule.since !== undefined && rule.since > today) return [];
    const found = named.find(({ there }) => there.some((place) => isWithin(reaches[i]!, place, isRemote)));
    return found ? [{ rule, place: found.place }] : [];
  });
}
