import type { Catalogue } from "../../catalogue/catalogue";
import type { PayRule } from "../../catalogue/pay-rule";
import type { Requisition } from "../../requisition/requisition";
import type { RequisitionRule } from "../rule";

export const payLaw: RequisitionRule = {
  of: "requisition",
  rule: "pay-law",
  severity: "blocker",
  why: "In this place the law asks for it in the posting. This is a reminder and no legal advice; small employers may be exempt.",
  source: "templates/pay-rules.yaml, each row with its source and the day it was looked at",
  check({ requisition, catalogue, today }) {
    const { offer } = requisition;
    return payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }) => {
      const lacking = [
        ...(rule.asks.includes("range") && (offer.payFrom === null || offer.payTo === null) ? ["the pay range"] : []),
        ...(rule.asks.includes("benefits") && offer.benefits.length === 0 ? ["the benefits"] : []),
      ];
      if (lacking.length === 0) return [];
      return [
        {
          at: lacking[0] === "the pay range" ? "offer.payFrom" : "offer.benefits",
          found: `${rule.place} asks for ${lacking.join(" and ")} in ${rule.in}; “${place}” is there, and ${lacking.length > 1 ? "they are" : "it is"} missing.`,
          instead: `Write ${lacking.join(" and ")}. ${rule.says} Binds: ${rule.employers}. As of ${rule.asOf}; no legal advice.`,
          evidence: [{ phrase: place, stands: rule.source, at: "offer.places" }],
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
  const remote = reporting.workMode === "remote";
  return payRules
    .filter((rule) => rule.since === undefined || rule.since <= today)
    .flatMap((rule) => {
      const place = places.find((text) => isIn(rule, text, remote));
      return place === undefined ? [] : [{ rule, place }];
    });
}

/** Names are looked for as whole words, and a remote place that takes the other one in counts as well. */
function isIn(rule: PayRule, place: string, remote: boolean): boolean {
  const named = (names: readonly string[]) => names.some((name) => hasWord(place, name));
  return named(rule.matches) || ((remote || /\bremote\b/i.test(place)) && named(rule.remoteFrom));
}

function hasWord(text: string, word: string): boolean {
  const squeezed = (raw: string) =>
    ` ${raw
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return squeezed(text).includes(squeezed(word));
}
