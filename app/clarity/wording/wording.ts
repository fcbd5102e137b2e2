import type { Catalogue } from "../../catalogue/catalogue";
import type { WordingRule } from "../../catalogue/shapes/wording-rule";
import { oncePer } from "../../requisition/once-per";
import { type Finding, type Found, toFinding } from "../finding";
import { type Match, Matcher } from "../reading/matcher";
import type { Passage } from "../reading/passage";
import type { TextSubject } from "../rule";

interface Entry {
  readonly rule: WordingRule;
  /** undefined: an exception, whose words mean something else. */
  readonly phrase: WordingRule["phrases"][number] | undefined;
}

const matcherOf = oncePer((catalogue: Catalogue): Matcher<Entry> => {
  const matcher = new Matcher<Entry>();
  for (const rule of catalogue.wording) {
    for (const phrase of rule.phrases) matcher.add(phrase.find, { rule, phrase });
    for (const phrase of rule.except) matcher.add(phrase, { rule, phrase: undefined });
  }
  return matcher;
});

/** A matched phrase: its place in the passage, and its replacement ("" for nothing; undefined if it needs thought). */
export interface WordingMatch {
  readonly rule: WordingRule;
  readonly passage: Passage;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly instead: string | undefined;
}

/** Runs the wording rules of `templates/wording/` on a text: one finding for each phrase, at its first place. */
export function checkWording(subject: TextSubject): Finding[] {
  const seen = new Set<string>();
  return subject.passages.flatMap((passage) =>
    wordingMatches(passage, subject.catalogue).flatMap((match) => {
      const key = `${match.rule.id} ${match.phrase.toLowerCase()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { id, severity, why, source } = match.rule;
      return [toFinding({ rule: id, severity, why, source }, found(match))];
    }),
  );
}

/** The findings of the rules in one passage. */
export function wordingMatches(passage: Passage, catalogue: Catalogue): WordingMatch[] {
  const { tokens, matches } = matcherOf(catalogue).search(passage.text);
  const byRule = new Map<WordingRule, { match: Match<Entry>; entry: Entry }[]>();
  for (const match of matches) {
    for (const entry of match.entries) {
      const { where } = entry.rule;
      if (!where.includes("anywhere") && !where.includes(passage.kind)) continue;
      byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), { match, entry }]);
    }
  }
  return [...byRule].flatMap(([rule, found]) =>
    outermost(found).flatMap(({ match, entry }) => {
      if (!entry.phrase) return [];
      const [start, last] = [tokens[match.from]!.start, tokens[match.to]!.end];
      // The slash of "w/" is part of it.
      const end = /^\/(?=\s|$)/.test(passage.text.slice(last)) ? last + 1 : last;
      const phrase = passage.text.slice(start, end);
      if (rule.notInCapitals && phrase === phrase.toUpperCase()) return [];
      return [{ rule, passage, phrase, start, end, instead: entry.phrase.instead }];
    }),
  );
}

/** Of one rule's overlapping matches, the longest; of equally long ones, the exception. */
function outermost<T extends { readonly match: Match<Entry>; readonly entry: Entry }>(found: readonly T[]): T[] {
  const length = ({ match }: T): number => match.to - match.from;
  const ordered = [...found].sort(
    (a, b) => length(b) - length(a) || Number(!!a.entry.phrase) - Number(!!b.entry.phrase),
  );
  const chosen: T[] = [];
  for (const one of ordered) {
    if (!chosen.some(({ match }) => match.from <= one.match.to && one.match.from <= match.to)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.match.from - b.match.from);
}

function found({ rule, passage, phrase, instead }: WordingMatch): Found {
  return {
    at: passage.at,
    found: `“${phrase}”: ${rule.name.charAt(0).toLowerCase()}${rule.name.slice(1)}.`,
    instead:
      instead === undefined || instead === ""
        ? rule.do
        : `Write “${instead}”, or ${rule.do.charAt(0).toLowerCase()}${rule.do.slice(1)}`,
    evidence: [{ phrase, meaning: rule.name, at: passage.at }],
  };
}
