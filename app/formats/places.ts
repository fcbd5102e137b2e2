/** Where a job may be done, as schema.org takes it; a part that is not known is left out. */
export interface Address {
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  /** ISO 3166-1 alpha-2, as Google recommends. */
  readonly addressCountry?: string;
}

const US_STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york(?: state)?|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington(?: state)?|west virginia|wisconsin|wyoming|a[lkzr]|c[aot]|de|fl|ga|hi|i[dlna]|k[sy]|la|m[eadinsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]|dc)$/i;

/** Countries as people call them, beside the names that the platform knows. */
const CALLED: Readonly<Record<string, string>> = {
  usa: "US",
  "united states of america": "US",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "the netherlands": "NL",
  holland: "NL",
  "czech republic": "CZ",
  turkey: "TR",
  korea: "KR",
  uae: "AE",
  "ivory coast": "CI",
};

/** Groups of countries and places to test with, which have a code as well; and Georgia, which is a state of the US to most postings. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "GE"]);

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const LONG = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const SHORT = new Intl.DisplayNames("en", { type: "region", fallback: "none", style: "short" });

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 codes by name, in small letters, from the Unicode data of the platform (CLDR). */
function countryCodes(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const found = new Map<string, string>();
  for (const pair of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    // A country that has a new code is known by that one.
    const code = new Intl.Locale(`und-${pair}`).region ?? pair;
    if (NO_COUNTRY.has(code)) continue;
    for (const names of [LONG, SHORT]) {
      const name = names.of(code);
      if (name) found.set(name.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(CALLED)) found.set(name, code);
  return (codes = found);
}

/** The English name of a country by its code: "Sweden". */
export const countryName = (code: string): string => LONG.of(code) ?? code;

/** What a place says beside where it is: "Stockholm, Sweden, at home or with a desk at the office". */
const MANNER = /^(?:at|from|with|in|on|or|remote|hybrid|anywhere|home)\b/i;

/**
 * Reads a place as people write it, "Berlin, Germany" or "Denver, CO". A part that is no known country or state is taken
 * for a town. Undefined for what names no place, such as "remote".
 */
export function addressOf(place: string): Address | undefined {
  const parts = place
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !MANNER.test(part));
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const country = countryCodes().get(last.toLowerCase());
  if (country !== undefined) {
    const [locality, region] = parts.length > 2 ? parts.slice(-3) : [parts.at(-2)];
    // A state before its country is no town.
    if (parts.length === 2 && US_STATES.test(locality ?? ""))
      return { addressRegion: locality!, addressCountry: country };
    return {
      ...(locality && parts.length > 1 ? { addressLocality: locality } : {}),
      ...(region ? { addressRegion: region } : {}),
      addressCountry: country,
    };
  }
  if (US_STATES.test(last)) {
    const locality = parts.at(-2);
    return { ...(locality ? { addressLocality: locality } : {}), addressRegion: last, addressCountry: "US" };
  }
  return { addressLocality: last };
}
