import { isManner, placesIn, saysRemote } from "../../requisition/places/place-parts";
import { countryOfCode, regionNamed, stateOfCode } from "../../requisition/places/regions";

/**
 * What one place in an answer names. Regions are codes ("US-CO", "SE") or the lowercase name of a group of countries.
 */
export interface NamedPlace {
  /** The narrowest regions: a state replaces its country, a country its group. */
  readonly regions: ReadonlySet<string>;
  /** Every region, including the wider ones. */
  readonly all: ReadonlySet<string>;
  /** Known towns, in lowercase. */
  readonly towns: ReadonlySet<string>;
  /** Codes as written: "DE" is Delaware, unless a town shows that it is Germany. */
  readonly codes: ReadonlySet<string>;
  /** Names a region and nothing inside it: "Anywhere in the US", not "Austin, USA". */
  readonly isWhole: boolean;
  /** Says that the work is done outside an office. */
  readonly isRemote: boolean;
}

/** Lowercase names that count as towns and as groups of countries. States and countries are already known. */
export interface KnownNames {
  readonly towns: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

const LONGEST_NAME = 5;
const WIDTHS = ["state", "country", "group"] as const;
type Width = (typeof WIDTHS)[number];

/** A name normalized for comparison, in lowercase without punctuation: "St. Paul" is "st paul". */
export const asName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Provinces of Canada. Before "CA" they mean Canada and not California. */
const PROVINCES: Readonly<Record<string, string>> = {
  ON: "ontario",
  QC: "quebec",
  BC: "british columbia",
  AB: "alberta",
  MB: "manitoba",
  SK: "saskatchewan",
  NS: "nova scotia",
  NB: "new brunswick",
  NL: "newfoundland",
  PE: "prince edward island",
};

/** Reads what the places in an answer name. The most specific part of each place decides where it is. */
export function namedPlaces(text: string, known: KnownNames): NamedPlace[] {
  const isRemote = saysRemote(text);
  return placesIn(text).map((parts) => {
    const found: Record<Width, string[]> = { state: [], country: [], group: [] };
    const towns = new Set<string>();
    const codes = new Set<string>();
    let rest = 0;
    const add = (name: string, isTown: boolean): boolean => {
      const region = regionNamed(name);
      if (known.towns.has(name)) towns.add(name);
      else if (region && !isTown) found[region.kind].push(region.code);
      else if (known.groups.has(name)) found.group.push(name);
      else return false;
      return true;
    };
    parts.forEach((part, i) => {
      // "London, ON" or "London ON N6A" is in Ontario, whichever other places are called London.
      const province = /(?:^|\s)([A-Z]{2})(?:\s+[A-Z]\d[A-Z].*)?$/.exec(part)?.[1] ?? "";
      if (Object.hasOwn(PROVINCES, province)) add(PROVINCES[province]!, false);
      const { words, code } = withoutCode(part);
      const region = code && regionOfCode(code, parts[i - 1] ?? "");
      if (region) {
        codes.add(code.toUpperCase());
        // The part before a postal code is a town: "California, MD".
        const before = regionNamed(asName(parts[i - 1] ?? ""));
        if (region.kind === "state" && words.length === 0 && before?.code === found.state.at(-1)) found.state.pop();
        found[region.kind].push(region.code);
      }
      for (let at = 0; at < words.length;) {
        const length = lengthOfName(words, at, (name) => add(name, region !== undefined));
        if (length === 0 && !isManner(words[at]!)) rest += 1;
        at += Math.max(1, length);
      }
    });
    const width = WIDTHS.find((one) => found[one].length > 0);
    const isWhole = width !== undefined && width !== "state" && towns.size === 0 && rest === 0;
    const all = new Set(WIDTHS.flatMap((one) => found[one]));
    return { regions: new Set(width && found[width]), all, towns, codes, isWhole, isRemote };
  });
}

/** The length in words of the longest name that starts here; 0 for none. */
function lengthOfName(words: readonly string[], from: number, add: (name: string) => boolean): number {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length -= 1) {
    const raw = words.slice(from, from + length).join(" ");
    // "us" in lowercase is a pronoun, unless it is alone or follows "the".
    if (raw === "us" && words.length > 1 && words[from - 1] !== "the") continue;
    if (add(asName(raw))) return length;
  }
  return 0;
}

/** The words of a part, and the two-letter code at its end: "Denver CO 80202". */
function withoutCode(part: string): { readonly words: string[]; readonly code?: string } {
  const words = part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  while (words.length > 1 && /^\d{4,5}$/.test(words.at(-1)!)) words.pop();
  const code = words.at(-1) ?? "";
  const isCode = /^[A-Z]{2}$/.test(code) || (words.length === 1 && /^\p{L}{2}$/u.test(code) && !isManner(code));
  return isCode && regionOfCode(code, "") ? { words: words.slice(0, -1), code } : { words };
}

const regionOfCode = (code: string, before: string) =>
  code === "CA" && Object.hasOwn(PROVINCES, before) ? countryOfCode(code) : (stateOfCode(code) ?? countryOfCode(code));
