import type { Catalogue } from "../../../catalogue/catalogue";
import type { PayRule } from "../../../catalogue/shapes/pay-rule";
import type { Boilerplate } from "../../../requisition/boilerplate/boilerplate";
import { benefitsOf } from "../../../requisition/boilerplate/posting-texts";
import type { Requisition } from "../../../requisition/requisition";
import { type NamedPlace, namedPlaces } from "../../places/named-places";
import { isWithin, reachesOf } from "../../places/pay-reach";
import type { RequisitionRule } from "../../rule";

export const payLaw: RequisitionRule = {
  of: "requisition",
  rule: "pay-law",
  severity: "blocker",
  why: "The law in this place requires it in the posting. This is a reminder, not legal advice. Small employers may be exempt.",
  source: "The law of the place, named with each finding",
  check({ requisition, catalogue, today, settings }) {
    const payAt = requisition.offer.payFrom === null ? "offer.payFrom" : "offer.payTo";
    return payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }) => {
      const lacking = lackingOf(rule, requisition, settings).flatMap((asked) => BLOCKS.get(asked) ?? []);
      if (lacking.length === 0) return [];
      return [
        {
          at: lacking[0] === BLOCKS.get("range") ? payAt : "offer.benefits",
          found: `Pay law for “${place}” (${rule.place}) requires ${lacking.join(" and ")} in ${rule.in}. ${lacking.length > 1 ? "They’re" : "It’s"} missing.`,
          instead: `Write ${lacking.join(" and ")}. ${rule.says} Applies to: ${rule.employers}. Checked ${rule.asOf}.`,
          evidence: [{ phrase: place, meaning: rule.place, at: "offer.places" }],
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

type Asked = PayRule["asks"][number];
type Pay = Requisition["offer"];

/**
 * The items that block approval if missing, with their names in a finding. The others are reported before a posting is
 * published.
 */
export const BLOCKS: ReadonlyMap<Asked, string> = new Map([
  ["range", "the pay range"],
  ["benefits", "the benefits"],
]);

/** What a rule requires of the posting that neither answers nor settings provide. */
export function lackingOf(rule: PayRule, requisition: Requisition, settings: Boilerplate): Asked[] {
  const { offer } = requisition;
  const given: Readonly<Record<Asked, () => boolean>> = {
    range: () => (offer.payFrom !== null && offer.payTo !== null) || isExempt(rule, offer),
    benefits: () => benefitsOf(requisition, settings).length > 0,
    "other-pay": () => offer.bonus + offer.equity !== "",
    deadline: () => offer.closes !== "",
  };
  return rule.asks.filter((asked) => !given[asked]());
}

/** A rule's limits for this pay, which apply only to yearly pay in the rule's currency. */
export const limitsOf = ({ limits }: PayRule, { period, currency }: Pay): PayRule["limits"] =>
  period === "year" && currency === limits?.currency ? limits : undefined;

/** True if pay is above a rule's limit. */
export const isExempt = (rule: PayRule, offer: Pay): boolean =>
  Math.max(offer.payFrom ?? 0, offer.payTo ?? 0) > (limitsOf(rule, offer)?.exemptAbove ?? Infinity);

/** The pay rules in force today where the job may be done, each with the place it applies to. */
export const payRulesThere = (requisition: Requisition, catalogue: Catalogue, today: string) =>
  payRulesAt(requisition, catalogue, today).there;

/** Places of the job without a known pay rule. */
export const placesOfNoPayRule = (requisition: Requisition, catalogue: Catalogue, today: string) =>
  payRulesAt(requisition, catalogue, today).unknown;

function payRulesAt(
  { offer, reporting }: Requisition,
  { payRules }: Catalogue,
  today: string,
): {
  readonly there: readonly { readonly rule: PayRule; readonly place: string }[];
  readonly unknown: readonly string[];
} {
  const places = [...new Set([...offer.places, reporting.location])].filter((place) => place !== "");
  const { reaches, known } = reachesOf(payRules);
  const isRemote = reporting.workMode === "remote";
  const inForce = payRules.flatMap((rule, i) => {
    if (rule.since !== undefined && rule.since > today) return [];
    return [{ rule, holds: (at: readonly NamedPlace[]) => at.some((one) => isWithin(reaches[i]!, one, isRemote)) }];
  });
  const named = places.map((place) => ({ place, at: namedPlaces(place, known) }));
  return {
    there: inForce.flatMap(({ rule, holds }) => {
      const found = named.find(({ at }) => holds(at));
      return found ? [{ rule, place: found.place }] : [];
    }),
    unknown: named.flatMap(({ place, at }) =>
      offer.places.includes(place) && !inForce.some(({ holds }) => holds(at)) ? [place] : [],
    ),
  };
}
