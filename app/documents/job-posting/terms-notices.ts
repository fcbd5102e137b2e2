import { namesPlace } from "../../requisition/places/place-parts";
import { hasSlot } from "../../requisition/readiness/slots";
import { BLOCKS, lackingOf, payRulesThere, placesOfNoPayRule } from "../../clarity/rules/offer/pay-law";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { boilerplateOf } from "../boilerplate";
import type { Notice } from "../notice";
import type { ReviewedSource } from "../source";
import { dayTyped } from "../sentences/figures/numbers";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";

const BOOK = "notices";

/** The answers that legal requirements and missing settings depend on, so the posting need not be written for them. */
type Terms = Pick<ReviewedSource, "requisition" | "catalogue" | "letterhead">;

/** Reports settings that this posting would print and that are empty, both in the settings and in the requisition. */
export function settingNotices(source: Terms): Notice[] {
  const { about, apply, equalOpportunity, adjustments, benefits, workplace } = boilerplateOf(source);
  const { offer, reporting } = source.requisition;
  const settings = [
    ["settingOrganization", source.letterhead.organization === ""],
    ["settingAbout", about === ""],
    ["settingApply", apply === ""],
    ["settingEqualOpportunity", equalOpportunity === ""],
    ["settingAdjustments", adjustments === ""],
    ["settingBenefits", benefits.length === 0 && offer.benefits.length === 0],
    ["settingWorkplace", workplace === "" && reporting.workMode === ""],
  ] as const;
  const names = settings
    .filter(([, isMissing]) => isMissing)
    .map(([name]) => phraseWords(source, BOOK, "quoted", { name: phraseWords(source, BOOK, name) }));
  if (names.length === 0) return [];
  const lack = names.length === 1 ? "settingLacks" : "settingsLack";
  return [
    { text: phraseWords(source, BOOK, lack, { names: listWords(source, names, "and", "kept") }), at: "settings" },
  ];
}

const LAW = {
  range: { what: "lawRange", at: "payFrom" },
  benefits: { what: "lawBenefits", at: "benefits" },
  "other-pay": { what: "lawOtherPay", at: "bonus" },
  deadline: { what: "lawDeadline", at: "closes" },
} as const;

/**
 * Reports what the posting lacks under the pay laws in force on a day. `isFoundToo` includes what a finding already
 * reports because it blocks approval.
 */
export function lawNotices(source: Terms, today: string, isFoundToo = true): Notice[] {
  const { requisition, catalogue, letterhead } = source;
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  return payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }): Notice[] => {
    const lacking = lackingOf(rule, requisition, settings).filter((asked) => isFoundToo || !BLOCKS.has(asked));
    if (lacking.length === 0) return [];
    const things = lacking.map((asked) => phraseWords(source, BOOK, LAW[asked].what));
    const text = phraseWords(source, BOOK, "law", {
      place: rule.place,
      what: listWords(source, things, "and", "kept"),
      where: rule.in,
      none: lacking.includes("other-pay") ? phraseWords(source, BOOK, "lawNone") : "",
      named: place,
      day: dayTyped(rule.asOf),
    });
    return [{ text, at: { section: "offer", field: LAW[lacking[0]!].at } }];
  });
}

/** Reports places without a known pay law. A place that is only a work mode does not count if another is named. */
export function unknownLaw(source: Terms, today: string): Notice[] {
  const { requisition, catalogue } = source;
  const unknown = placesOfNoPayRule(requisition, catalogue, today).filter((place) => !hasSlot(place));
  const named = unknown.filter(namesPlace);
  const places = requisition.offer.places.some(namesPlace) ? named : unknown;
  if (places.length === 0) return [];
  const quoted = places.map((place) => phraseWords(source, BOOK, "quoted", { name: place }));
  const text = phraseWords(source, BOOK, "lawUnknown", { places: listWords(source, quoted, "or", "kept") });
  return [{ text, at: { section: "offer", field: "places" } }];
}

/**
 * What to add before the posting is published and no finding reports: what the law requires about other pay and the
 * closing date, and missing settings if there are any settings.
 */
export function lackNotices(source: Terms, today: string): Notice[] {
  const { organization, boilerplate } = source.letterhead;
  const hasSettings = organization !== "" || boilerplate !== undefined;
  return [...(hasSettings ? settingNotices(source) : []), ...lawNotices(source, today, false)];
}

/** The same, and places without a known pay law. */
export const termsNotices = (source: Terms, today: string): Notice[] => [
  ...lackNotices(source, today),
  ...unknownLaw(source, today),
];
