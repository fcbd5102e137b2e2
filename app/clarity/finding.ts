import type { SectionSlug } from "../requisition/requisition";

/** A blocker stops approval, a warning costs time or candidates, a suggestion makes a good text better. None stops saving. */
export const SEVERITIES = ["blocker", "warning", "suggestion"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A new value for one part of a requisition, as `withPart` uses it; `undefined` removes it. */
export interface Change {
  readonly section: SectionSlug;
  /** "title" for a field, "metrics.<row id>" for a row. */
  readonly part: string;
  readonly value: unknown;
}

/** True of what is as bad as a severity, or worse. */
export const isAtLeast = ({ severity }: { readonly severity: Severity }, as: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(as);

/** What a button does about a finding; the label names the result. */
export interface Fix {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Words that raised a finding, and what they mean for it. */
export interface Evidence {
  readonly phrase: string;
  readonly meaning: string;
  readonly at: string;
}

/** What a rule found in one place. */
export interface Found {
  /**
   * Where: the path of an answer ("metrics.metrics.<row id>.unit", "role.title"), a section ("interview"),
   * "line 12" in a text, or "" for the whole.
   */
  readonly at: string;
  /** A sentence: what is there. */
  readonly found: string;
  /** A sentence: what to do about it. */
  readonly instead: string;
  readonly evidence?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
  /** The gap that is not filled, as `Missing` names it, if that is all there is to say. */
  readonly gap?: string;
  /** Where this finding has it from, if that is more than the rule's own source says. */
  readonly source?: string;
}

/** Something unclear, with all that someone needs to agree or to argue. */
export interface Finding extends Found {
  /**
   * Identifies the finding. Another text in the same place has another id, so that a dismissed finding comes back; the
   * same row in another position keeps its id.
   */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** Turns what a rule found into a finding of that rule. `text` is the text of the place, if no sentence quotes it. */
export function toFinding(
  { rule, severity, why, source }: Pick<Finding, "rule" | "severity" | "why" | "source">,
  found: Found,
  text = "",
): Finding {
  const evidence = found.evidence ?? [];
  const hashed = [found.at, unnumbered(found.found), ...evidence.map(({ phrase }) => phrase), text].join("\n");
  return { fixes: [], source, ...found, evidence, rule, severity, why, id: `${rule}-${hash(hashed)}` };
}

/**
 * A row keeps its findings when an earlier one is removed: "Metric 3 has no unit." is the same finding as for metric 2.
 */
const unnumbered = (found: string): string =>
  found.replace(/\b(metric|must-have|responsibility|round)(s?) \d+(?:(?:, \d+)* and \d+)?/gi, "$1$2");

/** 32-bit FNV-1a in hexadecimal: short, and the same on any machine. It names, it does not protect. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Worst first; otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many findings of each severity there are. */
export type Counts = { readonly [S in Severity]: number };

/** Counts findings by severity. */
export function countFindings(findings: readonly Pick<Finding, "severity">[]): Counts {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { blocker: count("blocker"), warning: count("warning"), suggestion: count("suggestion") };
}

/** "1 blocker, 3 warnings, 2 suggestions"; "none" if there are none. */
export function countsInWords(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`,
  );
  return parts.length > 0 ? parts.join(", ") : "none";
}
