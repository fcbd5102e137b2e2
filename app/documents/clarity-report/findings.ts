import { type Finding, type Severity } from "../../clarity/finding";
import { type Block, cell, type Cell, labelled, plain, type Text } from "../blocks/document";
import { phraseWords } from "../sentences/phrase";
import { dayTyped } from "../sentences/figures/numbers";
import { part, type ReviewedSource } from "../source";
import { dayInWords, stopped } from "../wording";
import { citation, reason } from "./citation";
import { placesInShort, sentencesInShort } from "./in-short";
import { type Kind, toDo } from "./kinds";
import { placeInWords } from "./row-names";

const BOOK = "clarity-report";
const HEADINGS = { blocker: "headingBlockers", warning: "headingWarnings", suggestion: "headingSuggestions" } as const;
const LEVELS = { blocker: "severityBlocker", warning: "severityWarning", suggestion: "severitySuggestion" } as const;

/** Findings of one severity, grouped by kind: all places of a kind together, with the reason once. */
export function findingsOf(source: ReviewedSource, severity: Severity, kinds: readonly Kind[]): Block[] {
  const rows = kinds.map((kind) => rowOf(source, kind));
  if (rows.length === 0) return [];
  const heading = phraseWords(source, BOOK, HEADINGS[severity]);
  const columns = [
    { head: phraseWords(source, BOOK, "columnWhere"), share: 22 },
    { head: phraseWords(source, BOOK, "columnFound"), share: 33 },
    { head: phraseWords(source, BOOK, "columnDo"), share: 45 },
  ];
  const caption = phraseWords(source, BOOK, "findingsCaption", { heading });
  return part(1, heading, [{ type: "table", caption, columns, rows }]);
}

function rowOf(source: ReviewedSource, { findings, isFirst }: Kind): Cell[] {
  const whys = isFirst ? distinct(findings.map(({ why }) => reason(why))) : [];
  const sources = isFirst ? distinct(findings.map((finding) => citation(finding.source))) : [];
  return [
    placesInShort(source, findings).map(plain),
    [...sentencesInShort(source, findings).map(plain), ...signsOf(source, findings)],
    [
      ...insteadOf(findings).map((text) => plain(dayTyped(text))),
      ...whys.map((why) => reasonOf(source, "why", why)),
      ...sources.map((from) => reasonOf(source, "source", stopped(from))),
    ],
  ];
}

const reasonOf = (source: ReviewedSource, label: "why" | "source", text: string): Text =>
  labelled(phraseWords(source, BOOK, label), plain(dayTyped(text)));

/**
 * What to do. If the same applies to several places for different reasons, it comes once, then each place with its
 * reason.
 */
function insteadOf(findings: readonly Finding[]): string[] {
  const all = distinct(findings.map(({ instead }) => instead));
  if (all.length < 2) return all;
  const own = findings.map((finding) => {
    const rest = finding.instead.slice(toDo(finding).length).trim();
    const [sign] = finding.evidence;
    return sign && rest !== "" ? `${sign.meaning}: ${rest}` : rest;
  });
  return distinct([toDo(findings[0]!), ...own]);
}

/** Removes duplicates and blanks. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== "");

/** The words that raised findings, each with its meaning but without its weight. */
function signsOf(source: ReviewedSource, findings: readonly Finding[]): Text[] {
  const signs = findings
    .flatMap(({ evidence, found }) => evidence.filter(({ phrase }) => !found.includes(`“${phrase}”`)))
    .map(({ phrase, meaning }) => `“${phrase}” (${meaning.replace(/ [\d.]+$/, "")})`);
  return signs.length === 0 ? [] : [plain(phraseWords(source, BOOK, "signs", { signs: distinct(signs).join("; ") }))];
}

/** Dismissed findings, with reason and name. */
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
