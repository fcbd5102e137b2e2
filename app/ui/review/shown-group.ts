import type { Severity } from "../../clarity/finding";
import type { FormValue } from "../../requisition/forms/form";
import type { SectionSlug } from "../../requisition/requisition";
import type { ShownFinding } from "../clarity/shown-finding";

/** Findings of one cause, with the answers that settle them; or answers that are left to write. */
export interface ShownGroup {
  readonly id: string;
  /** "progress" for what is left to write. */
  readonly severity: Severity | "progress";
  readonly title: string;
  /** What to do; "" where each finding says something else. */
  readonly instead: string;
  /** The section in which the answers are edited with all that is around them. */
  readonly where: { readonly label: string; readonly href: string } | undefined;
  /** False if the title leaves out what each finding says. */
  readonly isSaid: boolean;
  readonly findings: readonly ShownFinding[];
  /** What is to be done elsewhere. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly fields: readonly GroupField[];
  /** What the form saves, and the state it was made from; undefined if there is nothing to fill in. */
  readonly saves: { readonly section: SectionSlug; readonly revision: number } | undefined;
}

/** An answer to write on the spot. */
export interface GroupField {
  /** "metrics.metrics.<row id>.target" */
  readonly path: string;
  /** What the control is called among others of one row: "Target". */
  readonly label: string;
  /** Among other answers: "Metric 2: target". */
  readonly name: string;
  /** Among the same answer of other rows: "Release slips". */
  readonly short: string;
  readonly value: FormValue;
  readonly unit: string;
  readonly hint: string;
  /** The finding that it settles; "" for an answer that is left to write. */
  readonly finding: string;
}

/** Letters that fit under a field; what is longer gets a line of its own. */
const MOST_AT_FIELD = 60;

/**
 * What one finding of a group adds to the head of the group: what was found, and what to do; "" if the head says it.
 */
export function ownWords({ isSaid, instead, findings }: ShownGroup, finding: ShownFinding) {
  const isTold = isSaid || finding === findings[0];
  const words = { found: isTold ? "" : finding.found, instead: instead === "" ? finding.instead : "" };
  return { ...words, fitsField: words.found.length + words.instead.length <= MOST_AT_FIELD };
}

/** A gap of the requisition to fill on the spot. */
export interface GroupGap {
  readonly name: string;
  readonly label: string;
  /** The first line that waits for it. */
  readonly before: string;
  readonly slot: string;
  readonly after: string;
}

/** Answers that were sent and not saved, at their group. */
export interface RefusedAnswers {
  readonly group: string;
  readonly typed: { readonly [path: string]: FormValue };
  /** What is wrong, by path. */
  readonly problems: { readonly [path: string]: string };
}

/** A form of the review that did nothing, and why. */
export interface RefusedReview {
  readonly message: string;
  readonly answers?: RefusedAnswers | undefined;
  /** A dismissal that lacks its reason, by its group. */
  readonly dismissal?: { readonly group: string; readonly reason: string; readonly problem: string } | undefined;
  /** What approval waits for. */
  readonly approval?: string | undefined;
}
