/** The signs of a comparison, as stored in a figure. Documents write them in words. */
export type Sign = "≥" | "≤" | ">" | "<" | "~" | "";

/** What people write before or after a number to say that it is a bound. */
const BEFORE: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:at least|(?:no|not) (?:less|fewer|lower) than|min(?:imum|\.)?(?: of)?:?|>=|=>|≥)/i, "≥"],
  [
    /^(?:at most|(?:no|not) (?:more|higher|longer|later|greater) than|max(?:imum|\.)?(?: of)?:?|up to|within|<=|=<|≤)/i,
    "≤",
  ],
  [/^(?:(?:more|greater|higher) than|over|above|exceeding|>|＞)/i, ">"],
  [/^(?:(?:less|fewer|lower) than|under|below|<|＜)/i, "<"],
  [/^(?:about|around|roughly|approximately|approx\.?|circa|ca?\.|~|≈)/i, "~"],
];
const BEHIND: readonly (readonly [RegExp, Sign])[] = [
  [/[\s,]+(?:(?:or|and) (?:more|higher|above|better|over|up)|minimum|at least)$/i, "≥"],
  [/[\s,]+(?:(?:or|and) (?:less|fewer|lower|below|under|faster|sooner|shorter)|max(?:imum|\.)?|at most|tops)$/i, "≤"],
];

/** A bound split in two: "at least 80%" is "≥" and "80%". `typed` is the sign as typed, if it is one. */
export interface Comparison {
  readonly sign: Sign;
  /** "≥ " for words; "<", "~ " or "<= " as typed; "" without any. */
  readonly written: string;
  readonly value: string;
}

const WRITTEN = /^(?:<=|>=|[<>≤≥~≈]|(?:ca?\.|circa|approx\.)(?=[\s\d]))\s*/i;

/** Splits the comparison from a text. A text without one, or with nothing after it, is its own value. */
export function comparisonIn(text: string): Comparison {
  const typed = text.trim();
  for (const [pattern, sign] of BEFORE) {
    const found = pattern.exec(typed)?.[0];
    const value = found === undefined ? "" : typed.slice(found.length);
    if (found === undefined || value.trim() === "" || (/\p{L}$/u.test(found) && /^\p{L}/u.test(value))) continue;
    const written = WRITTEN.exec(typed)?.[0] ?? `${sign} `;
    return { sign, written, value: value.trim() };
  }
  for (const [pattern, sign] of BEHIND) {
    const value = typed.replace(pattern, "");
    if (value !== typed && value !== "") return { sign, written: `${sign} `, value };
  }
  return { sign: "", written: "", value: typed };
}

/**
 * The words for a bound, by what precedes its number in the sentence: "At least [70%]", "within [5 days]", "has [5
 * hours]".
 */
const SAID: Readonly<Record<Exclude<Sign, "">, readonly [plain: string, within: string]>> = {
  "≥": ["at least ", "in at least "],
  "≤": ["at most ", "within "],
  ">": ["more than ", "in more than "],
  "<": ["under ", "in under "],
  "~": ["about ", "in about "],
};

/** A sentence with the signs before its numbers in words: "At least <5% of teams" becomes "Under 5% of teams". */
export function spellSigns(text: string): string {
  return text
    .replace(
      /(\bat least |\bwithin |)([≥≤<>~]) ?(?=[-\d])/gi,
      (_, lead: string, sign: Exclude<Sign, "">, at: number) => {
        const words = SAID[sign][/^within/i.test(lead) ? 1 : 0];
        const isCapital = lead === "" ? at === 0 : /^\p{Lu}/u.test(lead);
        return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      },
    )
    .replace(/\bat least (?=100%)/gi, "");
}

/** A number that can precede a unit: "80", "+5", "1.2m", "90+", "3 of 4", "5 to 8"; not "twice", "200ms" or "7O". */
const QUANTITY =
  /^[-+±]?\d[\d.,\s]*(?:(?:k|mn?|bn?|thousand|million|billion|lakh|crore)\b)?\s?\+?$|^[\d.,]+\s?(?:of|to|and|or|[-–/])\s?[\d.,]+$/i;

/** True for a figure that is incomplete without its unit. A figure in words, or with its own unit, needs none. */
export const needsUnit = (figure: string): boolean => QUANTITY.test(comparisonIn(figure).value);
