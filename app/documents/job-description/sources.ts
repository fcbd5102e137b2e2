import { cutsOf } from "../fitting/cut";
import type { Part } from "../blocks/document-part";
import type { Metric } from "../sentences/figures/figures";
import { isOrdinary, type Knows } from "../letters/ordinary";
import { isTool, loweredName, withoutStop } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { nounOf, startsWithPreposition } from "../sentences/people/nouns";
import { isUnknown } from "../sentences/people/person";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";

/** Patterns that end the name of a source: "HiBob - the partner pulls it", "Looker, the dashboard of payouts". */
const NAME_ENDS = /[,;(]| [-–—] | joined | of each | kept | read /;

/** Capitalized first words that are not names, and abbreviations for a type of system. */
const COMMON =
  /^(?:surveys?|dashboards?|reports?|trackers?|tickets?|interviews?|logs?|payroll|timesheets?|telemetry|analytics|calendars?|ledgers?|registers?|records?|accounts?|audits?|finance|invoices|minutes|roadmaps?|plans?|backlogs?|releases?|forecasts?|metrics|monitoring|accounting|spreadsheets?|feedback|billing|\p{L}+-\p{Ll}+|[A-Z]{1,2}MS|[A-Z]{0,2}IS|ATS|CRM|ERP|POS|CMDB|GL)$/iu;
/** A person or group without a name: "the team's board". */
const SOMEBODY =
  /^(?:team|group|squad|company|house|office|board|manager|customer|client|vendor|supplier|partner|department)s?['’]/i;

/**
 * A sentence or an action instead of a source: "we will count them", "ask the teams", "counted by hand", "not sure".
 */
const NO_NAME =
  /(?:^|\s)(?:[Ww]e|I|me|us|[Yy]ou|[Tt]hey|them|it|[Ss]he|[Hh]e|[Nn]obody|[Ss]omebody|someone|myself|is|are|was|were|will|[Cc]an|must|should|would|could|has|have|had|do|does|did|\S+['’](?:ll|ve|re|m|d)|\S+n['’]t)(?=$|\s)|^\p{L}+ (?:the|this|that|these|those|our|your|each|every|everyone|everybody|all)\s|^\p{L}+ed (?:by|in|from|at|on|with|out of|through|via|manually|weekly|monthly|quarterly)\b|^(?:[Aa]sk|[Ll]ook|[Cc]ount|[Uu]se|not|no|unsure|maybe|perhaps|probably|still|currently|manually|how|what|who|when|where|whoever|whatever)\b(?!-)/u;

/** True for names such as "Looker" and "HiBob", but not for ordinary words such as "Warehouse". */
const isName = (knows: Knows, word: string): boolean =>
  /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(word) &&
  !COMMON.test(word) &&
  (isTool(word) || !/^\p{Lu}\p{Ll}+$/u.test(word) || !isOrdinary(knows, word));

/**
 * The name of a source, up to its first conjunction or clause: "Jira" of "Jira and a plan", but "Sign-up and usage
 * logs" is one name.
 */
function nameOf(knows: Knows, text: string): string {
  const name = withoutStop(text.split(NAME_ENDS)[0]!).replace(/^(?:the|our) /i, "");
  const [first = ""] = name.split(/ and /);
  return first.includes(" ") || isName(knows, first) ? first : name;
}

/** True if a sentence may name the source. Answers that describe a method, or that it is unknown, are left out. */
const isNamed = (name: string): boolean =>
  !NO_NAME.test(name) && !isUnknown(name) && !startsWithPreposition(name.toLowerCase());

/** A name inside a sentence: programs, departments and what belongs to a named person have no article. */
function inSentence(source: Source, name: string): string {
  const [first = "", ...rest] = name.split(" ");
  if (isName(source, first) && (rest.length === 0 || (/['’]s?$/.test(first) && !SOMEBODY.test(first)))) return name;
  // "Finance" provides the figures.
  if (rest.length === 0 && nounOf(name)?.kind === "function") return loweredName(name, source);
  return phraseWords(source, "job-description", "sourceNamed", { name: loweredName(name, source) });
}

/**
 * The sources of all figures in one sentence, with short names: "Figures are read from Looker and the risk register."
 */
export function sourcesOf(source: Source, rows: readonly Metric[]): string[] {
  const named = rows.flatMap((row) => row.source.split(" + ").map((text) => nameOf(source, text))).filter(isNamed);
  // "Sign-up and usage logs" already names the usage logs.
  const last = (name: string) => name.split(/ and /).at(-1)!.toLowerCase();
  const names = named.filter(
    (name) =>
      !named.some((other) => other.length > name.length && last(other) === name.toLowerCase()) &&
      // A view in a program is read from the program: the "Amplitude cohort" is in Amplitude.
      !named.some((other) => isName(source, other) && name.startsWith(`${other} `)),
  );
  const unique = [...new Set(names.map((name) => inSentence(source, name)))];
  if (unique.length === 0) return [];
  return [phraseWords(source, "job-description", "sources", { names: listWords(source, unique) })];
}

/**
 * The sources that a job description leaves out: those that are not names, or all if it has no room for the sentence.
 */
export function sourcesCut(rows: readonly Metric[], hasRoom: boolean): Part["cuts"] {
  const left = rows.filter((row) => !hasRoom || !isNamed(row.source.split(NAME_ENDS)[0]!.trim()));
  const was = [...new Set(left.map((row) => row.source).filter((text) => text !== ""))];
  return cutsOf("source", { section: "metrics", field: "metrics" }, was, []);
}
