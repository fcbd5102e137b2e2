/** A US state or a country. */
export interface Region {
  readonly kind: "state" | "country";
  /** ISO 3166: "US-CO" for a state, "SE" for a country. */
  readonly code: string;
}

/** The US states and the capital by postal code. */
const STATES: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
};

/** Names of countries in common use, in addition to those that the platform knows. */
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

/**
 * Codes that are not countries: groups of countries and test codes. Also Georgia, which is a US state in most postings.
 */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "GE"]);

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const LONG = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const SHORT = new Intl.DisplayNames("en", { type: "region", fallback: "none", style: "short" });

let known: ReadonlyMap<string, Region> | undefined;

/** States and countries by lowercase name. Countries come from the platform's Unicode data (CLDR). */
function regions(): ReadonlyMap<string, Region> {
  if (known) return known;
  const found = new Map<string, Region>();
  for (const pair of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    // A country with a new code is listed under that one.
    const code = new Intl.Locale(`und-${pair}`).region ?? pair;
    if (NO_COUNTRY.has(code)) continue;
    for (const names of [LONG, SHORT]) {
      const name = names.of(code);
      if (name) found.set(name.toLowerCase(), { kind: "country", code });
    }
  }
  for (const [name, code] of Object.entries(CALLED)) found.set(name, { kind: "country", code });
  for (const [postal, name] of Object.entries(STATES)) {
    const state = { kind: "state", code: `US-${postal}` } as const;
    for (const called of [name, `${name} state`, `state of ${name}`]) found.set(called.toLowerCase(), state);
  }
  for (const called of ["washington dc", "washington d.c."]) found.set(called, { kind: "state", code: "US-DC" });
  return (known = found);
}

/** The state or country of a name, in any case: "New York State", "sweden". Undefined for a town, and for a code. */
export const regionNamed = (name: string): Region | undefined => regions().get(name.toLowerCase());

/** The state of a postal code in any case: "CO". */
export function stateOfCode(code: string): Region | undefined {
  const postal = code.toUpperCase();
  return Object.hasOwn(STATES, postal) ? { kind: "state", code: `US-${postal}` } : undefined;
}

/** The country of an ISO 3166 code in capitals: "FR". */
export const countryOfCode = (code: string): Region | undefined =>
  /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && LONG.of(code) !== undefined
    ? { kind: "country", code }
    : undefined;

/** The English name of a country by its code: "Sweden". */
export const countryName = (code: string): string => LONG.of(code) ?? code;
