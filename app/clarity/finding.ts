import type { SectionSlug } from "../requisition/requisition";

/**
 * A blocker stops approval, a warning costs time or candidates, and a suggestion improves a good text. None prevents
 * saving.
 */
export const SEVERITIES = ["blocker", "warning", "suggestion"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A new value for one part of a requisition, as `withPart` takes it. `undefined` removes the part. */
export interface Change {
  readonly section: SectionSlug;
  /** "title" for a field, "metrics.<row id>" for a row. */
  readonly part: string;
  readonly value: unknown;
}

/** True if the severity is the given one or worse. */
export const isAtLeast = ({ severity }: { readonly severity: Severity }, as: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(as);

/** A button that fixes a finding. The label names the result. */
export interface Fix {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Words that caused a finding, and what they indicate. */
export interface Evidence {
  readonly phrase: string;
  readonly meaning: string;
  readonly at: string;
}

/** What a rule found in one place. */
export interface Found {
  /**
   * The place: the path of an answer ("metrics.metrics.<row id>.unit", "role.title"), a section ("interview"), "line
   * 12" in a text, or "" for the whole.
   */
  readonly at: string;
  /** A sentence: the problem. */
  readonly found: string;
  /** A sentence: what to do about it. */
  readonly instead: string;
  readonly evidence?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
  /** The unfilled gap, as named in `Missing`, if the finding is only about that gap. */
  readonly gap?: string;
  /** The source of this finding, if it is more specific than the rule's own source. */
  readonly source?: string;
}

/** A problem in a text, with everything a reader needs to agree or disagree. */
export interface Finding extends Found {
  /**
   * Identifies this finding. If the text in its place changes, so does the id, so a dismissed finding comes back.
   * Moving a row within its list keeps the id.
   */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/**
 * Turns what a rule found into a finding of that rule. `text` is the text at the place, for sentences that do not quote
 * it.
 */
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
 * Ignores row numbers, so a row keeps its findings when a row before it is removed: "Metric 3 has no unit." is the same
 * finding as for metric 2.
 */
const unnumbered = (found: string): string =>
  found.replace(/\b(metric|must-have|responsibility|round)(s?) \d+(?:(?:, \d+)* and \d+)?/gi, "$1$2");

/** 32-bit FNV-1a in hexadecimal: short, and the same on any machine. It identifies; it is not for security. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Sorts worst first, otherwise in the given order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The number of findings of each severity. */
export type Counts = { readonly [S in Severity]: number };

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
