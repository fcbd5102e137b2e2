import { isBlank } from "../../requisition/readiness/blank";
import { groupMissing } from "../../requisition/readiness/missing";
import { valueAt } from "../../requisition/paths";
import { placeOf } from "../../requisition/place";
import type { Readiness } from "../../requisition/readiness/readiness";
import { findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import type { Finding } from "../finding";

/** What is left to do before a requisition can be approved, and what else to improve. */
export interface Approval {
  /** The progress of each section. A section is ready only if nothing blocks it. */
  readonly sections: readonly SectionProgress[];
  /** Sections with answers to write that no blocker asks for, each with those answers. */
  readonly toWrite: readonly OpenSection[];
  /** Sections with answers that are still suggestions. */
  readonly toReview: readonly OpenSection[];
  /** Findings about the answers that exist. A blank or a gap is in `toWrite` and is not a finding. */
  readonly findings: readonly Finding[];
  /** True if nothing blocks approval. */
  readonly allowed: boolean;
}

/** The progress of a section, from its answers and their findings. */
export interface SectionProgress extends Readiness {
  /** Open blockers in this section. Blockers of the whole requisition count for the first section. */
  readonly blockers: number;
}

/** A section with what keeps it from being ready. */
export type OpenSection = Pick<Readiness, "slug" | "title" | "missing" | "suggestions">;

/**
 * Returns whether a requisition can be approved, the progress of its sections, and what is missing. Pages, reports and
 * commands all use it, so they agree. Each problem appears once: if a blocker asks for an answer, the answer is not
 * listed again; a gap or a weaker finding about a blank is listed only as an answer to write. In: the readiness of the
 * answers and the open findings.
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
  const blockers = findings.filter(({ severity, gap }) => severity === "blocker" && gap === undefined);
  const asked = new Set(blockers.map(keyOf));
  const malformed = blockers.filter(({ rule }) => rule === "slot-unfilled");
  const gaps = new Set<string>();
  const toWrite = sections.flatMap((section): OpenSection[] => {
    const missing = section.missing.filter(({ field, gap }) => {
      if (gap === undefined) return !asked.has(`${section.slug} ${field}`);
      if (gaps.has(gap) || malformed.some(({ found }) => found.startsWith(`“${gap}”`))) return false;
      gaps.add(gap);
      return true;
    });
    return missing.length === 0 ? [] : [{ ...section, missing }];
  });
  const written = new Set(toWrite.flatMap(({ slug, missing }) => missing.map(({ field }) => `${slug} ${field}`)));
  const isShown = (finding: Finding): boolean =>
    finding.gap === undefined &&
    (finding.severity === "blocker" || !written.has(keyOf(finding)) || !isBlank(valueAt(requisition, finding.at)));
  const toReview = sections.filter(({ suggestions }) => suggestions > 0);
  return {
    sections: sectionProgress(requisition, sections, blockers, asked),
    toWrite,
    toReview,
    findings: findings.filter(isShown),
    allowed: blockers.length === 0 && toWrite.length === 0 && toReview.length === 0,
  };
}

function sectionProgress(
  requisition: Requisition,
  sections: readonly Readiness[],
  findings: readonly Finding[],
  asked: ReadonlySet<string>,
): SectionProgress[] {
  const places = findings.map(({ at }) => sectionOf(at, requisition));
  return sections.map((section) => {
    const { slug, state } = section;
    const missing = section.missing.filter(({ field, gap }) => gap !== undefined || !asked.has(`${slug} ${field}`));
    const blockers = places.filter((place) => place === slug).length;
    return {
      ...section,
      missing,
      todo: groupMissing(findSection(slug)!, missing),
      blockers,
      state: state === "ready" && blockers > 0 ? "in-progress" : state,
    };
  });
}

/** The section that shows a finding. The first section shows findings about the whole requisition. */
export const sectionOf = (at: string, requisition: Requisition): SectionSlug =>
  (placeOf(at, requisition).slug as SectionSlug | undefined) ?? "role";
