import type { AppLoadContext } from "@remix-run/node";
import { sectionOf } from "../../../clarity/approval/approval";
import type { Finding } from "../../../clarity/finding";
import { placeOf } from "../../../requisition/place";
import type { Requisition } from "../../../requisition/requisition";
import type { Dismissal } from "../../../store/stored";
import type { ShownFinding } from "../../../ui/clarity/shown-finding";
import type { Reviewed } from "./findings.server";
import { when } from "./when.server";

/** A finding as pages show it, with buttons for the fixes in `settled`; `address` is the requisition's. */
export function toShown(
  finding: Finding,
  requisition: Requisition,
  address: string,
  settled: readonly number[],
): ShownFinding {
  const link = (at: string) => {
    const { slug, field, where } = placeOf(at, requisition);
    return {
      where,
      href: slug ? `${address}/edit/${slug}?return=review${field ? `#${field}` : ""}` : `${address}/review`,
    };
  };
  return {
    ...finding,
    ...link(finding.at),
    ...(finding.at === "" ? { href: `${address}/review#${finding.id}` } : {}),
    fixes: settled.map((nth) => ({ label: finding.fixes[nth]!.label, nth })),
    evidence: finding.evidence.map((evidence) => ({ ...evidence, ...link(evidence.at) })),
  };
}

/** The findings of one section, each with its form field; the first section also has those of the whole requisition. */
export function findingsOfSection(
  { open, draft: { requisition }, settled }: Pick<Reviewed, "open" | "draft" | "settled">,
  slug: string,
  address: string,
) {
  return open
    .filter(({ at }) => sectionOf(at, requisition) === slug)
    .map((finding) => {
      const { field = "" } = placeOf(finding.at, requisition);
      const shown = toShown(finding, requisition, address, settled(finding));
      return { ...shown, field, href: field === "" ? shown.href : `#${field}` };
    });
}

/** Who dismissed a finding and when, for the review. */
export function dismissedBy({ by, at }: Dismissal, context: AppLoadContext) {
  return { by: by === context.actor.id ? context.actor.name : by, when: when(at, context.now()) };
}
