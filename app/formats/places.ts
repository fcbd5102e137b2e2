import { undotted } from "../requisition/places/place-parts";
import { regionNamed, stateOfCode } from "../requisition/places/regions";

/** A place of work in schema.org's terms; unknown parts are left out. */
export interface Address {
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  /** ISO 3166-1 alpha-2, as Google recommends. */
  readonly addressCountry?: string;
}

/** Additions to a place that are not part of it: "Stockholm, Sweden, at home or with a desk at the office". */
const MANNER = /^(?:at|from|with|in|on|or|remote|hybrid|anywhere|home)\b/i;

/** Words before a place in the same part: "Anywhere in the US", "Remote in Sweden". */
const OPENING = /^(?:(?:anywhere|based|fully|hybrid|on-?site|remote)\s+)+(?:from|in|within)\s+(?:the\s+)?/i;

/**
 * Reads a place as people type it: "Berlin, Germany" or "Denver, CO". A part that is not a known country or state
 * counts as a town. Undefined if no place is named, as in "remote".
 */
export function addressOf(place: string): Address | undefined {
  const parts = undotted(place)
    .split(/[,;()]/)
    .map((part) => part.trim().replace(OPENING, ""))
    .filter((part) => part !== "" && !MANNER.test(part));
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const country = regionNamed(last)?.kind === "country" ? regionNamed(last)!.code : undefined;
  if (country !== undefined) {
    const [locality, region] = parts.length > 2 ? parts.slice(-3) : [parts.at(-2)];
    // A state before its country is not a town.
    if (parts.length === 2 && isState(locality ?? "")) return { addressRegion: locality!, addressCountry: country };
    return {
      ...(locality && parts.length > 1 ? { addressLocality: locality } : {}),
      ...(region ? { addressRegion: region } : {}),
      addressCountry: country,
    };
  }
  if (isState(last)) {
    const locality = parts.at(-2);
    return { ...(locality ? { addressLocality: locality } : {}), addressRegion: last, addressCountry: "US" };
  }
  return { addressLocality: last };
}

const isState = (name: string): boolean => (regionNamed(name) ?? stateOfCode(name))?.kind === "state";
