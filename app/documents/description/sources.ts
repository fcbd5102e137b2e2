import { cutsOf } from "../cut";
import type { Part } from "../document-part";
import type { Metric } from "../sentences/figures";
import { mayLower, unstopped } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";

/** Where the name of a source ends: "HiBob - the partner pulls it", "Looker, the dashboard of payouts". */
const NAME_ENDS = /[,;(]| [-–—] | and | joined | of each | kept | read /;

/** Words that are no program, though they start an answer with a capital. */
const COMMON =
  /^(?:surveys?|dashboards?|reports?|trackers?|tickets?|interviews?|logs?|payroll|timesheets?|telemetry|analytics|calendars?|ledgers?|registers?|records?|accounts?|audits?|finance|invoices|minutes|roadmaps?|plans?|backlogs?|releases?|risk|decision|incident|change|customer|user|employee|exit|board|sales|support|release|project|program|product|monthly|weekly|quarterly|annual|internal)$/i;

/** Systems by the letters of what they are: an article tells them from a company's name. */
const SYSTEM = /^(?:[A-Z]{1,2}MS|[A-Z]{0,2}IS|ATS|CRM|ERP|POS|CMDB|GL)$/;

/** A name as it stands in a sentence: programs and what belongs to somebody take no article. */
function inSentence(source: Source, name: string): string {
  const [first = "", ...rest] = name.replace(/^(?:the|our) /i, "").split(" ");
  const isName = /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(first) && !COMMON.test(first) && !SYSTEM.test(first);
  if (/['’]s?$/.test(first) || (isName && rest.length === 0)) return [first, ...rest].join(" ");
  const corpus = JSON.stringify(source.requisition);
  const text = [first, ...rest].join(" ");
  const lowers = COMMON.test(first) ? !/^\p{Lu}/u.test(rest[0] ?? "") : mayLower(text, corpus);
  const phrased = lowers ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return phraseWords(source, "job-description", "sourceNamed", { name: phrased });
}

/** The sources of all figures in one sentence, each up to its first joint: "Figures are read from Looker and the risk register." */
export function sourcesOf(source: Source, rows: readonly Metric[]): string[] {
  const names = rows.map((row) => unstopped(row.source.split(NAME_ENDS)[0]!)).filter((name) => name !== "");
  const unique = [
    ...new Map(names.map((name) => inSentence(source, name)).map((name) => [name.toLowerCase(), name])).values(),
  ];
  if (unique.length === 0) return [];
  return [phraseWords(source, "job-description", "sources", { names: listWords(source, unique) })];
}

/** The sources that a job description leaves out where it has no room for that sentence. */
export function sourcesCut(rows: readonly Metric[]): Part["cuts"] {
  const was = [...new Set(rows.map((row) => row.source).filter((text) => text !== ""))];
  return cutsOf("source", { section: "metrics", field: "metrics" }, was, []);
}
