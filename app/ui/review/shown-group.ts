import type { Severity } from "../../clarity/finding";
import type { FormValue } from "../../requisition/forms/form";
import type { SectionSlug } from "../../requisition/requisition";
import type { ShownFinding } from "../clarity/shown-finding";

/** Findings with the same cause and the answers that settle them, or answers that are still to be written. */
export interface ShownGroup {
  readonly id: string;
  /** "progress" for answers that are still to be written. */
  readonly severity: Severity | "progress";
  readonly title: string;
  /** What to do; "" if it differs between the findings. */
  readonly instead: string;
  /** The section where the answers can be edited in context. */
  readonly where: { readonly label: string; readonly href: string } | undefined;
  /** True if the title says the same as each finding. */
  readonly isSaid: boolean;
  readonly findings: readonly ShownFinding[];
  /** Links to things to do elsewhere. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly fields: readonly GroupField[];
  /** The section that the form saves, and its revision; undefined if there are no fields. */
  readonly saves: { readonly section: SectionSlug; readonly revision: number } | undefined;
}

/** A field for an answer on the review. */
export interface GroupField {
  /** "metrics.metrics.<row id>.target" */
  readonly path: string;
  /** The label among the fields of one row: "Target". */
  readonly label: string;
  /** The name among all answers: "Metric 2: target". */
  readonly name: string;
  /** The name among the same answer of other rows: "Release slips". */
  readonly short: string;
  readonly value: FormValue;
  readonly unit: string;
  readonly hint: string;
  /** The finding that it settles; "" for an answer that is still to be written. */
  readonly finding: string;
}

/** The maximum length of text below a field; a longer text gets its own line. */
const MOST_AT_FIELD = 60;

/** The text that a finding adds to the head of its group: what was found, and what to do; "" if it adds nothing. */
export function ownWords({ isSaid, instead, findings }: ShownGroup, finding: ShownFinding) {
  const isRepeated = isSaid || finding === findings[0];
  const words = { found: isRepeated ? "" : finding.found, instead: instead === "" ? finding.instead : "" };
  return { ...words, fitsField: words.found.length + words.instead.length <= MOST_AT_FIELD };
}

/** A field for a gap on the review. */
export interface GroupGap {
  readonly name: string;
  readonly label: string;
  /** The first line that contains it. */
  readonly before: string;
  readonly slot: string;
  readonly after: string;
}

/** Refused answers, for their group. */
export interface RefusedAnswers {
  readonly group: string;
  readonly typed: { readonly [path: string]: FormValue };
  /** The problems by path. */
  readonly problems: { readonly [path: string]: string };
}

/** A form of the review that was refused, and why. */
export interface RefusedReview {
  readonly message: string;
  readonly answers?: RefusedAnswers | undefined;
  /** A dismissal without a reason, by its group. */
  readonly dismissal?: { readonly group: string; readonly reason: string; readonly problem: string } | undefined;
  /** What approval is waiting for. */
  readonly approval?: string | undefined;
}
