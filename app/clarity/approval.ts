import { isBlank } from "../requisition/blank";
import { valueAt } from "../requisition/paths";
import { placeOf } from "../requisition/place";
import type { Readiness } from "../requisition/readiness";
import type { Requisition } from "../requisition/requisition";
import type { Finding } from "./finding";

/** What stands between a requisition and its approval, and what is worth changing besides. */
export interface Approval {
  /** Sections with answers to write that no blocker asks for, each with what it asks. */
  readonly toWrite: readonly OpenSection[];
  /** Sections with answers that are suggestions still. */
  readonly toReview: readonly OpenSection[];
  /** What was found besides: not that an answer is blank which is to be written. */
  readonly findings: readonly Finding[];
  /** True if nothing of it blocks. */
  readonly allowed: boolean;
}

/** A section with what keeps it from being ready. */
export type OpenSection = Pick<Readiness, "slug" | "title" | "missing" | "suggestions">;

/**
 * Whether a requisition can be approved, and why not, for whoever tells it: review, report, check and export say the same. A gap
 * is said once: a blocker says it by itself, and of a weaker finding the ask for the answer is what is said.
 */
export function approvalOf(
  requisition: Requisition,
  sections: readonly Readiness[],
  findings: readonly Finding[],
): Approval {
  const keyOf = ({ at }: Finding): string => {
    const { slug, field } = placeOf(at, requisition);
    return `${slug} ${field}`;
  };
  const blockers = findings.filter(({ severity }) => severity === "blocker");
  const asked = new Set(blockers.map(keyOf));
  const unfilled = blockers.filter(({ rule }) => rule === "slot-unfilled");
  const gaps = new Set<string>();
  const toWrite = sections.flatMap((section): OpenSection[] => {
    const missing = section.missing.filter(({ field, gap }) => {
      if (asked.has(`${section.slug} ${field}`)) return false;
      if (gap === undefined) return true;
      if (gaps.has(gap) || unfilled.some(({ found }) => found.startsWith(`“${gap}”`))) return false;
      gaps.add(gap);
      return true;
    });
    return missing.length === 0 ? [] : [{ ...section, missing }];
  });
  const written = new Set(toWrite.flatMap(({ slug, missing }) => missing.map(({ field }) => `${slug} ${field}`)));
  const saysMore = (finding: Finding): boolean =>
    finding.severity === "blocker" || !written.has(keyOf(finding)) || !isBlank(valueAt(requisition, finding.at));
  const toReview = sections.filter(({ suggestions }) => suggestions > 0);
  return {
    toWrite,
    toReview,
    findings: findings.filter(saysMore),
    allowed: blockers.length === 0 && toWrite.length === 0 && toReview.length === 0,
  };
}
