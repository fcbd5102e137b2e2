import { problemOfApplying } from "./apply-address";

/** What every posting says about its organization, written once; "" or an empty list for what is not written. */
export interface Boilerplate {
  /** About the organization, at most 120 words. */
  readonly about: string;
  /** Its equal-opportunity statement. */
  readonly equalOpportunity: string;
  /** The contact for an adjustment: an email address, a phone number, or a sentence with one. */
  readonly adjustments: string;
  /** Where to apply: a web address, an email address, or a sentence with one. */
  readonly apply: string;
  /** Benefits for every job. */
  readonly benefits: readonly string[];
  /** A sentence about where and how people work. */
  readonly workplace: string;
}

/** The value if nothing is written. */
export const NO_BOILERPLATE: Boilerplate = {
  about: "",
  equalOpportunity: "",
  adjustments: "",
  apply: "",
  benefits: [],
  workplace: "",
};

/** The most words in the text about an organization. */
export const MOST_ABOUT_WORDS = 120;

/**
 * The fields of the organization's texts: labels, hints, limits and checks. The settings ask for them once. The offer
 * of a requisition may replace each for its own posting.
 */
export const BOILERPLATE = {
  about: {
    label: "About us",
    hint: `What you do, for whom, and how large you are. Up to ${MOST_ABOUT_WORDS} words`,
    most: 1500,
    height: 4,
    check: problemOfAbout,
  },
  apply: {
    label: "How to apply",
    hint: "A web address such as careers.example.com/jobs or an email address, alone or in a sentence",
    most: 300,
    height: 1,
    check: problemOfApplying,
  },
  equalOpportunity: { label: "Equal-opportunity statement", most: 600, height: 2 },
  adjustments: { label: "Contact for adjustments", hint: "An email address or a phone number", most: 200 },
  workplace: {
    label: "Place and work mode",
    hint: "One sentence, such as “Two days a week in the office, on days each team chooses.”",
    most: 300,
    height: 2,
  },
  benefits: { label: "Benefits for every job", hint: "One per line" },
};

/** Counts words as a person does: separated by white space. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function problemOfAbout(text: string): string | undefined {
  const words = countWords(text);
  if (words <= MOST_ABOUT_WORDS) return undefined;
  return `About us has ${words.toLocaleString("en")} words. Shorten it to ${MOST_ABOUT_WORDS}`;
}
