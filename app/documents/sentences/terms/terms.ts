import { namedPlaces } from "../../../clarity/places/named-places";
import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { amountInWords } from "../../../requisition/numbers/pay";
import { isManner, placesIn } from "../../../requisition/places/place-parts";
import { regionNamed } from "../../../requisition/places/regions";
import { listText } from "../list";
import { phrase, phraseWords } from "../phrase";

/** Places that have "and" in their name. */
const NAMES_WITH_AND =
  /\b(Trinidad and Tobago|Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|São Tomé and Príncipe|Newfoundland and Labrador|Tyne and Wear|Andaman and Nicobar|Jammu and Kashmir|Turks and Caicos|Wallis and Futuna)\b/;

const MODES = new Map([
  ["remote", { alone: "remote", inPlace: "remoteIn" }],
  ["hybrid", { alone: "hybrid", inPlace: "hybridIn" }],
  ["office", { alone: "office", inPlace: "officeIn" }],
] as const) as ReadonlyMap<
  string,
  { alone: "remote" | "hybrid" | "office"; inPlace: "remoteIn" | "hybridIn" | "officeIn" }
>;

/** Names that need an article in a sentence: "the United Kingdom". */
const TAKES_ARTICLE =
  /^(?:United (?:Kingdom|States|Arab Emirates)|UK|US|USA|UAE|EU|European Union|Netherlands|Philippines|Bahamas|Czech Republic|District of Columbia)\b/;

/** The most places named in the sentence about the work mode; more are listed next to it. */
const MOST_PLACES = 4;

/** The most words of a place in a list of places. */
const MOST_WORDS = 5;

const bareWords = (text: string): string[] =>
  (text.match(/\p{Lu}{2}\b|\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !isManner(word));

/** A place without its work mode: "California (remote)" is California. */
const withoutManner = (place: string): string =>
  place
    .trim()
    .replace(/\s*\(([^()]*)\)$/, (all, inside: string) => (inside.split(/[^\p{L}\p{N}]+/u).every(isManner) ? "" : all));

/** True for a location with nothing but countries and states, or nothing at all: "Remote, US or UK". */
const isWide = (location: string): boolean =>
  placesIn(location)
    .flat()
    .map((part) =>
      part
        .split(/\s+/)
        .filter((word) => !isManner(word))
        .join(" "),
    )
    .every((name) => name === "" || /^(?:US|USA|UK|EU)$/.test(name) || regionNamed(name) !== undefined);

/** The places of remote work that the location does not already cover. */
function remotePlaces({ requisition }: Source): string[] {
  const { location, workMode } = requisition.reporting;
  const places = requisition.offer.places.map(withoutManner).filter((place) => bareWords(place).length > 0);
  if (workMode !== "remote" || places.length === 0 || places.length > MOST_PLACES || !isWide(location)) return [];
  const known = new Set(bareWords(location));
  const isKnown = (text: string) => bareWords(text).some((word) => known.has(word));
  const isNarrower = (place: string) => {
    const [first = ""] = place.split(",");
    // A town in a named country concerns the office; a state of it does not.
    return !isKnown(place) || (regionNamed(first) !== undefined && !isKnown(first));
  };
  if (places.some((place) => place.split(/\s+/).length > MOST_WORDS)) return [];
  return places.some(isNarrower) ? places : [];
}

/**
 * Where and how the work is done: "Remote in Sweden or New York State", "Hybrid in Berlin", "On site"; nothing if
 * unknown. `isModeSaid` leaves out the work mode, for a line next to a sentence that has it.
 */
export function placeInWords(source: Source, isModeSaid = false): Text {
  const { location, workMode } = source.requisition.reporting;
  const remote = remotePlaces(source);
  if (remote.length > 0) {
    const named = remote.map((place) => (TAKES_ARTICLE.test(place) && !isModeSaid ? `the ${place}` : place));
    const places = listText(
      source,
      named.map((place) => answerText(source, "offer", "places", place)),
      "or",
      "kept",
    );
    return isModeSaid ? places : phrase(source, "shared", "remoteFrom", { places });
  }
  const { places } = source.requisition.offer;
  const isEither = workMode === "remote" && places.length > 1 && !NAMES_WITH_AND.test(location);
  // A remote worker is in one of the places, not in all of them.
  const where = isEither ? location.replace(/ and /, ` ${phraseWords(source, "shared", "or")} `) : location;
  const mode = MODES.get(workMode);
  const saysMode = new RegExp(
    `^${workMode === "office" ? "on[- ]?site" : workMode}\\b(?:,? (?:in|from|at)\\b|,)? *`,
    "i",
  );
  if (isModeSaid) return answerText(source, "reporting", "location", mode ? where.replace(saysMode, "") : where);
  if (!mode || saysMode.test(where)) return answerText(source, "reporting", "location", where);
  if (where === "") return answerText(source, "reporting", "workMode", phraseWords(source, "shared", mode.alone));
  return phrase(source, "shared", mode.inPlace, { place: answerText(source, "reporting", "location", where) });
}

/** Places of work that the place line does not name; nothing if it covers all. */
export function furtherPlaces(source: Source): string[] {
  if (remotePlaces(source).length > 0) return [];
  const { reporting, offer } = source.requisition;
  const known = new Set(bareWords(reporting.location));
  return offer.places.filter((place) => !bareWords(place).some((word) => known.has(word)));
}

/** Where and how the work is done, and any further places. */
export function placeLines(source: Source, isModeSaid = false): Text[] {
  const further = answerText(source, "offer", "places", furtherPlaces(source).join("; "));
  return [placeInWords(source, isModeSaid), further];
}

const PERIODS = new Map([
  ["year", "perYear"],
  ["month", "perMonth"],
  ["day", "perDay"],
  ["hour", "perHour"],
] as const) as ReadonlyMap<string, "perYear" | "perMonth" | "perDay" | "perHour">;

const EMPLOYMENTS = new Map([
  ["permanent", "permanent"],
  ["part-time", "partTime"],
  ["fixed-term", "fixedTerm"],
  ["contract", "contract"],
  ["internship", "internship"],
] as const) as ReadonlyMap<string, "permanent" | "partTime" | "fixedTerm" | "contract" | "internship">;

const SIGNS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£" };

const NO_NAMES = { towns: new Set<string>(), groups: new Set<string>() };

const isOfStates = (codes: readonly string[]): boolean =>
  codes.length > 0 && codes.every((code) => code === "US" || code.startsWith("US-"));

/** True if all places are in the United States, where a dollar needs no code: "Denver, CO", "California (remote)". */
function isUnitedStates(places: readonly string[]): boolean {
  const named = places.map((place) => namedPlaces(place, NO_NAMES));
  return (
    named.length > 0 &&
    named.every((parts) => parts.length > 0 && parts.every(({ regions }) => isOfStates([...regions])))
  );
}

/** The pay range: "USD 140,000 to 170,000 a year"; nothing if neither end is given. */
export function payLine(source: Source): Text {
  const { payFrom, payTo, currency, period, places } = source.requisition.offer;
  if (payFrom === null && payTo === null) return [];
  const { location } = source.requisition.reporting;
  const sign =
    currency === "USD" && isUnitedStates(places.length > 0 ? places : [location]) ? "$" : (SIGNS[currency] ?? "");
  const code = sign === "" && currency !== "" ? `${currency} ` : "";
  const amount = (value: number) => sign + amountInWords(value);
  const money =
    payFrom === null
      ? phraseWords(source, "shared", "payTo", { to: code + amount(payTo!) })
      : payTo === null
        ? phraseWords(source, "shared", "payFrom", { from: code + amount(payFrom) })
        : payFrom === payTo
          ? code + amount(payFrom)
          : phraseWords(source, "shared", "payRange", { from: code + amount(payFrom), to: amount(payTo) });
  const per = PERIODS.get(period);
  const words = per
    ? phraseWords(source, "shared", "payPer", { pay: money, period: phraseWords(source, "shared", per) })
    : money;
  return answerText(source, "offer", "payFrom", words);
}

/** The type of employment: "Full-time, permanent"; nothing if not given. */
export function employmentLine(source: Source): Text {
  const { employment } = source.requisition.offer;
  const name = EMPLOYMENTS.get(employment);
  return name ? answerText(source, "offer", "employment", phraseWords(source, "shared", name)) : [];
}

/** True for an answer that means none: "None", "n/a", "No bonus". */
export const isNone = (text: string): boolean => /^(none|no|no (bonus|equity)|n\/?a|nil|0|-)\.?$/i.test(text.trim());
