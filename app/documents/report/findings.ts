import { type Finding, type Severity } from "../../clarity/finding";
import { placeOf } from "../../requisition/place";
import { type Block, cell, type Cell, plain, type Text } from "../document";
import { phraseWords } from "../sentences/phrase";
import { dayInFull } from "../sentences/numbers";
import { part, type ReviewedSource } from "../source";
import { stopped } from "../wording";
import { placesInShort, sentencesInShort } from "./same-but-number";

const BOOK = "clarity-report";
const HEADINGS = { blocker: "headingBlockers", warning: "headingWarnings", suggestion: "headingSuggestions" } as const;
const LEVELS = { blocker: "severityBlocker", warning: "severityWarning", suggestion: "severitySuggestion" } as const;

/** Findings of a kind with all their places, and why they matter said once. */
export function findingsOf(source: ReviewedSource, severity: Severity): Block[] {
  const open = source.review.open.filter((finding) => finding.severity === severity);
  const kinds = new Map<string, Finding[]>();
  for (const finding of open) {
    const key = [finding.rule, finding.why, finding.source].join("\n");
    kinds.set(key, [...(kinds.get(key) ?? []), finding]);
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
  const { why, source: from } = kind[0]!;
  const places = kind.map(({ at }) => placeOf(at, source.requisition).where);
  const cited = /^house rule$/i.test(from)
    ? []
    : [plain(phraseWords(source, BOOK, "source", { source: stopped(from) }))];
  return [
    placesInShort(places).map(plain),
    [
      ...sentencesInShort(
        source,
        kind.map(({ found }) => found),
      ).map(plain),
      ...phrasesOf(kind),
    ],
    [...[...new Set(kind.map(({ instead }) => instead))].map(plain), plain(why), ...cited],
  ];
}

/** The words that raised findings, each with what it stands for. */
function phrasesOf(kind: readonly Finding[]): Text[] {
  const phrases = kind
    .flatMap(({ evidence, found }) => evidence.filter(({ phrase }) => !found.includes(`“${phrase}”`)))
    .map(({ phrase, stands }) => `“${phrase}” (${stands})`);
  return phrases.length === 0 ? [] : [plain([...new Set(phrases)].join("; "))];
}

/** What somebody dismissed, with reason and name. */
export function dismissed(source: ReviewedSource): Block[] {
  const { review, requisition } = source;
  const rows = review.dismissed.map(({ finding, reason, by, at }): Cell[] => [
    cell(placeOf(finding.at, requisition).where),
    [plain(finding.found), plain(phraseWords(source, BOOK, LEVELS[finding.severity]))],
    [plain(reason), plain(phraseWords(source, BOOK, "dismissedBy", { name: by, day: dayInFull(at) }))],
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
