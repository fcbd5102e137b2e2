import { franc } from "franc-min";
import type { PassageKind } from "../../../catalogue/shapes/passage-kind";
import type { Thresholds } from "../../../catalogue/shapes/thresholds";
import { ANSWERS, cachedByText } from "../cached-by-text";
import type { Passage } from "../passage";

/**
 * The languages to distinguish from English, ISO 639-3: the languages in Latin script used in postings in Europe and
 * America.
 */
const LANGUAGES = "eng fra deu spa por ita nld pol swe dan nob fin ces ron hun tur".split(" ");
/** Long enough to identify a language; more would only take longer. In UTF-16 units. */
const STRETCH = 1200;

/**
 * True if the passages that describe the work are in English, or too short to judge. A German text full of "Roadmap"
 * and "Stakeholder" is not English; one that repeats everything in English is.
 */
export function isEnglish(
  passages: readonly Passage[],
  counts: ReadonlyMap<PassageKind, number>,
  { english }: Thresholds,
): boolean {
  const text = passages
    .filter(({ kind }) => (counts.get(kind) ?? 0) > 0)
    .map((passage) => passage.text)
    .join("\n");
  if (text.length < english.letters) return true;
  const starts = new Set([0, Math.max(0, (text.length - STRETCH) >> 1), Math.max(0, text.length - STRETCH)]);
  return [...starts].some((start) => languageOf(text.slice(start, start + STRETCH)) === "eng");
}

const languageOf = cachedByText((text) => franc(text, { only: LANGUAGES }), ANSWERS);
