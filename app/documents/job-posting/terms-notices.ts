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

/** What the law requires and what settings lack depends on answers alone, so the posting need not be written for it. */
type Told = Pick<ReviewedSource, "requisition" | "catalogue" | "letterhead">;

/** Names the settings that this posting would print and that no one has written, here or there. */
export function settingNotices(told: Told): Notice[] {
  const { about, apply, equalOpportunity, adjustments, benefits, workplace } = boilerplateOf(told);
  const { offer, reporting } = told.requisition;
  const settings = [
    ["settingOrganization", told.letterhead.organization === ""],
    ["settingAbout", about === ""],
    ["settingApply", apply === ""],
    ["settingEqualOpportunity", equalOpportunity === ""],
    ["settingAdjustments", adjustments === ""],
    ["settingBenefits", benefits.length === 0 && offer.benefits.length === 0],
    ["settingWorkplace", workplace === "" && reporting.workMode === ""],
  ] as const;
  const names = settings
    .filter(([, isMissing]) => isMissing)
    .map(([name]) => phraseWords(told, BOOK, "quoted", { name: phraseWords(told, BOOK, name) }));
  if (names.length === 0) return [];
  const lack = names.length === 1 ? "settingLacks" : "settingsLack";
  return [{ text: phraseWords(told, BOOK, lack, { names: listWords(told, names, "and", "kept") }), at: "settings" }];
}

const LAW = {
  range: { what: "lawRange", at: "payFrom" },
  benefits: { what: "lawBenefits", at: "benefits" },
  "other-pay": { what: "lawOtherPay", at: "bonus" },
  deadline: { what: "lawDeadline", at: "closes" },
} as const;

/** What the pay laws in force on a day require of the posting and it lacks. A finding reports what blocks approval. */
export function lawNotices(told: Told, today: string, isFoundToo = true): Notice[] {
  const { requisition, catalogue, letterhead } = told;
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  return payRulesThere(requisition, catalogue, today).flatMap(({ rule, place }): Notice[] => {
    const lacking = lackingOf(rule, requisition, settings).filter((asked) => isFoundToo || !BLOCKS.has(asked));
    if (lacking.length === 0) return [];
    const things = lacking.map((asked) => phraseWords(told, BOOK, LAW[asked].what));
    const text = phraseWords(told, BOOK, "law", {
      place: rule.place,
      what: listWords(told, things, "and", "kept"),
      where: rule.in,
      none: lacking.includes("other-pay") ? phraseWords(told, BOOK, "lawNone") : "",
      named: place,
      day: dayTyped(rule.asOf),
    });
    return [{ text, at: { section: "offer", field: LAW[lacking[0]!].at } }];
  });
}

/** The places for which we know no pay law; one that only says how the work is done is none where another is named. */
export function unknownLaw(told: Told, today: string): Notice[] {
  const { requisition, catalogue } = told;
  const unknown = placesOfNoPayRule(requisition, catalogue, today).filter((place) => !hasSlot(place));
  const named = unknown.filter(namesPlace);
  const places = requisition.offer.places.some(namesPlace) ? named : unknown;
  if (places.length === 0) return [];
  const quoted = places.map((place) => phraseWords(told, BOOK, "quoted", { name: place }));
  const text = phraseWords(told, BOOK, "lawUnknown", { places: listWords(told, quoted, "or", "kept") });
  return [{ text, at: { section: "offer", field: "places" } }];
}

/**
 * What an answer or a setting adds before the posting is published, and no finding reports: what the law requires about
 * other pay and the closing date, and what the settings lack if there are any.
 */
export function lackNotices(told: Told, today: string): Notice[] {
  const { organization, boilerplate } = told.letterhead;
  const hasSettings = organization !== "" || boilerplate !== undefined;
  return [...(hasSettings ? settingNotices(told) : []), ...lawNotices(told, today, false)];
}

/** The same, and the places for which we know no law. */
export const termsNotices = (told: Told, today: string): Notice[] => [
  ...lackNotices(told, today),
  ...unknownLaw(told, today),
];
