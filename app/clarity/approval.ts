import { isBlank } from "../requisition/blank";
import type { Missing } from "../requisition/missing";
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
 * Whether a requisition can be approved, and why not, for whoever tells it: report, check and export say the same. A gap is said
 * once: a blocker says it by itself, and of a weaker finding the ask for the answer is what is said.
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
  const gaps = new Set(blockers.flatMap(({ rule, found }) => (rule === "slot-unfilled" ? quoted(found) : [])));
  const toWrite = sections.flatMap((section): OpenSection[] => {
    const missing = section.missing.filter(({ field, ask }) => {
      if (asked.has(`${section.slug} ${field}`)) return false;
      if (!isGap({ ask })) return true;
      const isNew = !quoted(ask).some((name) => gaps.has(name));
      for (const name of quoted(ask)) gaps.add(name);
      return isNew;
    });
    return missing.length === 0 ? [] : [{ ...section, missing }];
  });
  const written = new Set(toWrite.flatMap(({ slug, missing }) => missing.map(({ field }) => `${slug} ${field}`)));
  const saysMore = (finding: Finding): boolean =>
    finding.severity === "blocker" || !written.has(keyOf(finding)) || !isBlank(answerTo(requisition, finding));
  const toReview = sections.filter(({ suggestions }) => suggestions > 0);
  return {
    toWrite,
    toReview,
    findings: findings.filter(saysMore),
    allowed: blockers.length === 0 && toWrite.length === 0 && toReview.length === 0,
  };
}

/** The answer, a list too, that a finding is about. */
function answerTo(requisition: Requisition, { at }: Finding): unknown {
  const { slug, field = "" } = placeOf(at, requisition);
  const within = (value: unknown, key: string): unknown =>
    (value as { readonly [key: string]: unknown } | undefined)?.[key];
  return [slug ?? "", ...field.split(".")].reduce<unknown>(within, requisition);
}

/** True for what `readiness` says of a slot. */
const isGap = ({ ask }: Pick<Missing, "ask">): boolean => /(?:^|: )Fill in “/.test(ask);

const quoted = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
