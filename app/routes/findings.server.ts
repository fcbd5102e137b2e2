import type { AppLoadContext } from "@remix-run/node";
import { checkRequisition, type Checked } from "../clarity/check";
import type { Finding } from "../clarity/finding";
import type { RequisitionSubject } from "../clarity/rule";
import { optionsFor } from "../requisition/options";
import { catalogueOptions } from "../catalogue/options";
import { findSection, type Requisition } from "../requisition/requisition";
import { nameRow } from "../requisition/section";
import type { Dismissal, ReviewState } from "../store/store";
import type { ShownFinding } from "../ui/clarity/shown-finding";
import type { Opened } from "./open-requisition.server";
import { when } from "./when.server";

/** How many other requisitions a draft is held against. */
const MOST_NEIGHBORS = 40;

/** A requisition as clarity sees it, with what was put aside. */
export interface Reviewed extends Checked<RequisitionSubject> {
  /** Without those that were dismissed. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  readonly review: ReviewState;
}

/** Checks a requisition, as it is stored or with other answers, against its role type and its neighbors. */
export async function reviewOf(
  context: AppLoadContext,
  { stored }: Opened,
  requisition: Requisition = stored.requisition,
): Promise<Reviewed> {
  const { catalogue, store, actor } = context;
  const [{ items }, review] = await Promise.all([
    store.list(actor, { limit: MOST_NEIGHBORS }),
    store.readReview(actor, stored.id),
  ]);
  const checked = checkRequisition(requisition, {
    catalogue,
    options: optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType)),
    others: items
      .filter(({ id }) => id !== stored.id)
      .map((other) => ({
        name: other.requisition.role.title || "Untitled requisition",
        requisition: other.requisition,
      })),
    today: new Date(context.now()).toISOString().slice(0, 10),
  });
  const reasons = new Map(review.dismissals.map((dismissal) => [dismissal.finding, dismissal]));
  return {
    ...checked,
    review,
    open: checked.findings.filter(({ id }) => !reasons.has(id)),
    dismissed: checked.findings.flatMap((finding) => {
      const dismissal = reasons.get(finding.id);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}

/** The place of a finding: the section, the name of the form field, and both in words. */
export interface Place {
  readonly slug: string | undefined;
  /** "metrics.1.unit", as the form names it; undefined for a whole section. */
  readonly field: string | undefined;
  readonly where: string;
}

/** Reads where a finding stands: "metrics.metrics.<row id>.unit" is "Success metrics, metric 2: unit". */
export function placeOf(at: string, requisition: Requisition): Place {
  const [slug, name, rowId, inner] = at.split(".");
  const section = findSection(slug);
  if (!section) return { slug: undefined, field: undefined, where: "The whole requisition" };
  const field = name !== undefined && Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  if (!field || name === undefined) return { slug, field: undefined, where: section.title };
  if (field.kind !== "rows") return { slug, field: name, where: `${section.title}: ${plain(field.label)}` };
  const rows = (requisition[section.slug] as unknown as { [list: string]: { id: string }[] })[name] ?? [];
  const index = rows.findIndex(({ id }) => id === rowId);
  if (index < 0) return { slug, field: name, where: section.title };
  const row = `${section.title}, ${lower(nameRow(field, index))}`;
  const shown = inner !== undefined && Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
  if (!shown) return { slug, field: `${name}.${index}`, where: row };
  return { slug, field: `${name}.${index}.${inner}`, where: `${row}: ${plain(shown.label)}` };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const plain = (label: string): string => lower(label.replace(/ \(optional\)$/, ""));

/** A finding as pages show it; `address` is that of the requisition. */
export function toShown(finding: Finding, requisition: Requisition, address: string): ShownFinding {
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
    fixes: finding.fixes.map(({ label }) => ({ label })),
    evidence: finding.evidence.map((evidence) => ({ ...evidence, ...link(evidence.at) })),
  };
}

/** The findings of one section, and of the whole on the first one, each with the form field it stands at. */
export function findingsOfSection(open: readonly Finding[], slug: string, requisition: Requisition, address: string) {
  return open.flatMap((finding) => {
    const place = placeOf(finding.at, requisition);
    if ((place.slug ?? "role") !== slug) return [];
    const shown = toShown(finding, requisition, address);
    return [{ ...shown, field: place.field ?? "", href: place.field ? `#${place.field}` : shown.href }];
  });
}

/** A finding at a form field of the section that is being edited. */
export type FieldFinding = ReturnType<typeof findingsOfSection>[number];

/** Who put a finding aside, as the review shows it. */
export function dismissedBy({ by, at }: Dismissal, context: AppLoadContext) {
  return { by: by === context.actor.id ? context.actor.name : by, when: when(at, context.now()) };
}
