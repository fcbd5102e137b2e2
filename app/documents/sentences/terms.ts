import { namedPlaces } from "../../clarity/named-places";
import type { Text } from "../document";
import { answer, type Source } from "../source";
import { amountInWords } from "../../requisition/pay";
import { phrase, phraseWords } from "./phrase";

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

/** Where and how the work is done: "Remote in Sweden or New York State", "Hybrid in Berlin", "On site"; nothing if nobody says. */
export function placeInWords(source: Source): Text {
  const { location, workMode } = source.requisition.reporting;
  const { places } = source.requisition.offer;
  const isEither = workMode === "remote" && places.length > 1 && !NAMES_WITH_AND.test(location);
  // Whoever works from home is in one of the places, not in all of them.
  const where = isEither ? location.replace(/ and /, ` ${phraseWords(source, "shared", "or")} `) : location;
  const mode = MODES.get(workMode);
  if (!mode) return answer(source, "reporting", "location", where);
  const saysMode = new RegExp(`^${workMode === "office" ? "on[- ]?site" : workMode}\\b`, "i").test(where);
  if (saysMode) return answer(source, "reporting", "location", where);
  if (where === "") return answer(source, "reporting", "workMode", phraseWords(source, "shared", mode.alone));
  return phrase(source, "shared", mode.inPlace, { place: answer(source, "reporting", "location", where) });
}

/** Places where the job may be done, as far as the location names no part of them; nothing if it covers all. */
export function furtherPlaces({ requisition }: Source): string[] {
  const { location } = requisition.reporting;
  const { places } = requisition.offer;
  const known = new Set(location.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []);
  const isKnown = (place: string) => (place.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []).some((word) => known.has(word));
  return places.filter((place) => !isKnown(place));
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

/** True if all that is named lies in the United States, where a dollar needs no code: "Denver, CO", "California (remote)". */
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
  return answer(source, "offer", "payFrom", words);
}

/** The kind of employment: "Full-time, permanent"; nothing if nobody says. */
export function employmentLine(source: Source): Text {
  const { employment } = source.requisition.offer;
  const name = EMPLOYMENTS.get(employment);
  return name ? answer(source, "offer", "employment", phraseWords(source, "shared", name)) : [];
}

/** True for an answer that says there is none: "None", "n/a", "No bonus". */
export const isNone = (text: string): boolean => /^(none|no|no (bonus|equity)|n\/?a|nil|0|-)\.?$/i.test(text.trim());
