import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import ignored from "./equality-ignored.json";
import phrases from "./equality-phrases.json";
import type { Found } from "../finding";
import { ANSWERS, cachedByText } from "../reading/cached-by-text";
import type { TextRule } from "../rule";

/**
 * Rules of the library about words that mean something else in a posting: stewardship, a master's degree, "clearly",
 * BI. Also about words for people other than the reader: the mothers a clinic's product is for, a person's maternity
 * leave, the King's birthday.
 */
const IGNORED: ReadonlySet<string> = new Set(ignored);

const processor = unified().use(retextEnglish).use(retextEquality).freeze();

/** Wording that excludes people, from the retext-equality library: gender, ability, race and more. */
export const inconsiderateWording: TextRule = {
  of: "text",
  rule: "inconsiderate-wording",
  severity: "warning",
  why: "The word excludes some readers, and it tells them something about the team.",
  source: "retext-equality, an open list of wording that excludes people (github.com/retextjs/retext-equality)",
  check({ passages }) {
    return passages.flatMap(({ kind, text, at }): Found[] => {
      if (kind === "legal" || kind === "apply") return [];
      return messagesOn(text)
        .filter(({ actual }) => !isAboutSomebody(actual, text, at))
        .map(({ actual, expected }) => ({
          at,
          found: `“${actual}” may exclude readers.`,
          instead:
            expected.length > 0
              ? `Write ${expected
                  .slice(0, 3)
                  .map((word) => `“${word}”`)
                  .join(" or ")}.`
              : "Choose another word.",
          evidence: [{ phrase: actual, meaning: "Excludes readers", at }],
        }));
    });
  },
  example: {
    bad: "# Product Manager\n\nHe will be the chairman of the steering group.",
    good: "# Product Manager\n\nYou will chair the steering group.",
  },
};

const PRONOUN = /^(?:he|she|him|his|hers?|himself|herself)(?:['’]\w+)?$/i;
/** Sections whose answers are about people who already work here. */
const OF_COLLEAGUES = /^(?:stakeholders|reporting)\./;
const HONORIFIC = /\b(?:Mrs?|Ms|Dr|Prof)\b\.?\s+\p{Lu}/u;

/** True for "she" about a colleague rather than the reader, and for a team called a tribe: "the Payments tribe". */
function isAboutSomebody(phrase: string, text: string, at: string): boolean {
  if (PRONOUN.test(phrase)) return OF_COLLEAGUES.test(at) || HONORIFIC.test(text);
  return /^tribes?$/i.test(phrase) && /\p{Lu}[\p{L}&-]* tribes?\b/u.test(text);
}

/** The library's phrases by their longest word. */
const PHRASES = new Map<string, string[][]>();
for (const phrase of phrases) {
  const words = phrase.split(" ");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  PHRASES.set(longest, [...(PHRASES.get(longest) ?? []), words]);
}

/**
 * Returns whether a passage may contain a phrase of the library. Parsing is most of the cost of a check, and few
 * passages do.
 */
function canSpeak(text: string): boolean {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/[a-z0-9]+/g));
  // "a.d.d." and "hard-of-hearing" are one word to the library.
  for (const joined of lower.match(/(?<![a-z0-9])[a-z0-9]+(?:[-.'’][a-z0-9]+)+/g) ?? [])
    words.add(joined.replace(/[^a-z0-9]/g, ""));
  for (const word of words) {
    if (PHRASES.get(word)?.some((phrase) => phrase.every((part) => words.has(part)))) return true;
  }
  return false;
}

interface Message {
  readonly actual: string;
  readonly expected: readonly string[];
  readonly ruleId: string;
}

const messagesOn = cachedByText((text): readonly Message[] => {
  if (!canSpeak(text)) return [];
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap(({ actual, expected, ruleId }) =>
    actual && !IGNORED.has(ruleId ?? "") ? [{ actual, expected: expected ?? [], ruleId: ruleId ?? "" }] : [],
  );
}, ANSWERS);
