import { cutsOf } from "../cut";
import type { Part } from "../document-part";
import type { Metric } from "../sentences/figures";
import { loweredName, unstopped } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { nounOf } from "../sentences/nouns";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";

/** Where the name of a source ends: "HiBob - the partner pulls it", "Looker, the dashboard of payouts". */
const NAME_ENDS = /[,;(]| [-–—] | joined | of each | kept | read /;

/** Words that are no name, though they start an answer with a capital, and systems by the letters of what they are. */
const COMMON =
  /^(?:surveys?|dashboards?|reports?|trackers?|tickets?|interviews?|logs?|payroll|timesheets?|telemetry|analytics|calendars?|ledgers?|registers?|records?|accounts?|audits?|finance|invoices|minutes|roadmaps?|plans?|backlogs?|releases?|forecasts?|metrics|monitoring|accounting|spreadsheets?|feedback|billing|\p{L}+-\p{Ll}+|[A-Z]{1,2}MS|[A-Z]{0,2}IS|ATS|CRM|ERP|POS|CMDB|GL)$/iu;
/** Somebody who is no name: "the team's board". */
const SOMEBODY =
  /^(?:team|group|squad|company|house|office|board|manager|customer|client|vendor|supplier|partner|department)s?['’]/i;

/** A source that says how the figure is found, or that nobody knows: "we will count them", "ask Nora", "none yet". */
const NO_NAME =
  /(?<![\p{L}\p{N}])(?:I|we|you|they|he|she|who|me|them|myself|ourselves|nobody|someone|somebody|will|can|must|should|would|could|is|are|was|were|has|have|had|does|do|don['’]t|not|yet)(?![\p{L}\p{N}])|^(?:[Aa]sk|[Cc]ount(?:ed)?|[Cc]heck(?:ed)?|[Ll]ook|[Ss]ee|[Mm]easured?|[Ee]stimated?|[Tt]racked|[Uu]se|[Nn]one|[Nn]o|[Nn]ot|[Nn]othing|[Nn]obody|[Uu]nknown|[Tt]bd|TB[DCA]|[Ss]ame|[Bb]y|[Mm]anual(?:ly)?|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t)(?![\p{L}\p{N}-])/u;

const isName = (word: string): boolean => /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(word) && !COMMON.test(word);

/** What a source is called, up to its first joint: of "Jira and a plan" Jira, while "Sign-up and usage logs" is one name. */
function called(source: string): string {
  const name = unstopped(source.split(NAME_ENDS)[0]!).replace(/^(?:the|our) /i, "");
  const [first = ""] = name.split(/ and /);
  return first.includes(" ") || isName(first) ? first : name;
}

/** A name as it stands in a sentence: a program, a department, and what belongs to somebody with a name, takes no article. */
function inSentence(source: Source, name: string): string {
  const [first = "", ...rest] = name.split(" ");
  if (isName(first) && (rest.length === 0 || (/['’]s?$/.test(first) && !SOMEBODY.test(first)))) return name;
  // "Finance" is who gives the figures.
  if (rest.length === 0 && nounOf(name)?.kind === "function") return loweredName(name, source);
  return phraseWords(source, "job-description", "sourceNamed", { name: loweredName(name, source) });
}

const isNamed = ({ source }: Metric): boolean => !NO_NAME.test(source.split(NAME_ENDS)[0]!.trim());

/** The sources of all figures in one sentence, each up to its first joint: "Figures are read from Looker and the risk register." */
export function sourcesOf(source: Source, rows: readonly Metric[]): string[] {
  const named = rows
    .filter(isNamed)
    .flatMap((row) => row.source.split(" + ").map(called))
    .filter((name) => name !== "");
  // "Sign-up and usage logs" names the usage logs too.
  const last = (name: string) => name.split(/ and /).at(-1)!.toLowerCase();
  const names = named.filter(
    (name) => !named.some((other) => other.length > name.length && last(other) === name.toLowerCase()),
  );
  const unique = [...new Set(names.map((name) => inSentence(source, name)))];
  if (unique.length === 0) return [];
  return [phraseWords(source, "job-description", "sources", { names: listWords(source, unique) })];
}

/** The sources that a job description leaves out: those that are no names, and all where it has no room for that sentence. */
export function sourcesCut(rows: readonly Metric[], hasRoom: boolean): Part["cuts"] {
  const left = rows.filter((row) => !hasRoom || !isNamed(row));
  const was = [...new Set(left.map((row) => row.source).filter((text) => text !== ""))];
  return cutsOf("source", { section: "metrics", field: "metrics" }, was, []);
}
