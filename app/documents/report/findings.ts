import { type Finding, type Severity } from "../../clarity/finding";
import { type Block, cell, type Cell, plain, type Text } from "../document";
import { phraseWords } from "../sentences/phrase";
import { dayTyped } from "../sentences/numbers";
import { part, type ReviewedSource } from "../source";
import { dayInWords, stopped } from "../wording";
import { placesInShort, sentencesInShort } from "./in-short";
import { placeInWords } from "./row-names";

const BOOK = "clarity-report";
const HEADINGS = { blocker: "headingBlockers", warning: "headingWarnings", suggestion: "headingSuggestions" } as const;
const LEVELS = { blocker: "severityBlocker", warning: "severityWarning", suggestion: "severitySuggestion" } as const;

/** Findings of one severity, those of a kind together: with all their places, and why they matter said once. */
export function findingsOf(source: ReviewedSource, severity: Severity): Block[] {
  const open = source.review.open.filter((finding) => finding.severity === severity);
  const kinds = new Map<string, Finding[]>();
  for (const finding of open) {
    kinds.set(finding.rule, [...(kinds.get(finding.rule) ?? []), finding]);
  }
  const rows = [...kinds.values()].map((kind) => rowOf(source, kind));
  if (rows.length === 0) return [];
  const heading = phraseWords(source, BOOK, HEADINGS[severity]);
  const columns = [
    { head: phraseWords(source, BOOK, "columnWhere"), share: 22 },
    { head: phraseWords(source, BOOK, "columnFound"), share: 36 },
    { head: phraseWords(source, BOOK, "columnDo"), share: 42 },
  ];
  const caption = phraseWords(source, BOOK, "findingsCaption", { heading });
  return part(1, heading, [{ type: "table", caption, columns, rows }]);
}

function rowOf(source: ReviewedSource, kind: readonly Finding[]): Cell[] {
  const sources = distinct(kind.map((finding) => finding.source)).filter((from) => !/^house rule$/i.test(from));
  const found = sentencesInShort(source, kind);
  return [
    placesInShort(source, kind).map(plain),
    [...found.map(plain), ...phrasesOf(kind)],
    [
      ...distinct(kind.map(({ instead }) => instead)),
      ...distinct(kind.map(({ why }) => why)),
      ...sources.map((from) => phraseWords(source, BOOK, "source", { source: stopped(from) })),
    ].map((text) => plain(dayTyped(text))),
  ];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The words that raised findings, each with what it stands for, without how much it counts. */
function phrasesOf(kind: readonly Finding[]): Text[] {
  const phrases = kind
    .flatMap(({ evidence, found }) => evidence.filter(({ phrase }) => !found.includes(`“${phrase}”`)))
    .map(({ phrase, stands }) => `“${phrase}” (${stands.replace(/ [\d.]+$/, "")})`);
  return phrases.length === 0 ? [] : [plain(distinct(phrases).join("; "))];
}

/** What somebody dismissed, with reason and name. */
export function dismissed(source: ReviewedSource): Block[] {
  const rows = source.review.dismissed.map(({ finding, reason, by, at }): Cell[] => [
    cell(placeInWords(source, finding.at)),
    [plain(finding.found), plain(phraseWords(source, BOOK, LEVELS[finding.severity]))],
    [plain(reason), plain(phraseWords(source, BOOK, "dismissedBy", { name: by, day: dayInWords(at) }))],
  ]);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnWhere"), share: 22 },
    { head: phraseWords(source, BOOK, "columnDismissed"), share: 42 },
    { head: phraseWords(source, BOOK, "columnReason"), share: 36 },
  ];
  const caption = phraseWords(source, BOOK, "dismissedCaption");
  return part(1, phraseWords(source, BOOK, "headingDismissed"), [{ type: "table", caption, columns, rows }]);
}
