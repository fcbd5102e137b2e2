import type { AppLoadContext } from "@remix-run/node";
import { checkAlone, checkAmong, type Checked } from "../clarity/check";
import type { Finding } from "../clarity/finding";
import type { Neighbor, RequisitionSubject } from "../clarity/rule";
import type { Boilerplate } from "../requisition/boilerplate";
import { optionsFor } from "../requisition/options";
import { catalogueOptions } from "../catalogue/options";
import type { ReviewedSource } from "../documents/source";
import { placeOf } from "../requisition/place";
import type { Requisition } from "../requisition/requisition";
import type { Dismissal, ReviewState, StoredRequisition } from "../store/stored";
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
  { stored, settings }: Opened,
  requisition: Requisition = stored.requisition,
): Promise<Reviewed> {
  const [neighbors, review] = await Promise.all([
    neighborsOf(context),
    context.store.readReview(context.actor, stored.id),
  ]);
  const alone =
    requisition === stored.requisition ? checkStored(context, stored, settings) : check(context, requisition, settings);
  return withReview(checkAmong(alone, neighbors.filter(isNot(stored))), review);
}

/** The same of many, as they are stored. */
export async function reviewsOf(context: AppLoadContext, many: readonly Opened[]): Promise<Reviewed[]> {
  const neighbors = await neighborsOf(context);
  return Promise.all(
    many.map(async ({ stored, settings }) => {
      const review = await context.store.readReview(context.actor, stored.id);
      return withReview(checkAmong(checkStored(context, stored, settings), neighbors.filter(isNot(stored))), review);
    }),
  );
}

/** What clarity says of a stored version alone never changes while the server runs, but for the day and the settings. */
export function checkStored(
  context: AppLoadContext,
  { id, version, requisition }: StoredRequisition,
  settings: Boilerplate,
) {
  const name = ["check", id, version, today(context), JSON.stringify(settings)].join(" ");
  return context.remember(name, () => check(context, requisition, settings));
}

function check(context: AppLoadContext, requisition: Requisition, settings: Boilerplate): Checked<RequisitionSubject> {
  const { catalogue } = context;
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  return checkAlone(requisition, { catalogue, options, today: today(context), settings });
}

const today = (context: AppLoadContext): string => new Date(context.now()).toISOString().slice(0, 10);

interface Other extends Neighbor {
  readonly id: string;
}

/** The requisitions that a draft is held against: those changed last. */
async function neighborsOf({ store, actor }: AppLoadContext): Promise<Other[]> {
  const { items } = await store.list(actor, { limit: MOST_NEIGHBORS });
  return items.map(({ id, requisition }) => ({
    id,
    requisition,
    name: requisition.role.title || "Untitled requisition",
  }));
}

const isNot =
  ({ id }: StoredRequisition) =>
  (other: Other): boolean =>
    other.id !== id;

function withReview(checked: Checked<RequisitionSubject>, review: ReviewState): Reviewed {
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

/** What whole documents are written from: the answers, what clarity and people say of them, and the letterhead. */
export async function reviewedSource(context: AppLoadContext, opened: Opened): Promise<ReviewedSource> {
  const [{ subject, open, dismissed }, letterhead] = await Promise.all([
    reviewOf(context, opened),
    context.store.readLetterhead(context.actor),
  ]);
  return {
    ...opened.source,
    approved: opened.stored.approved,
    letterhead,
    review: {
      subject,
      open,
      dismissed: dismissed.map(({ finding, dismissal: { reason, by, at } }) => ({
        finding,
        reason,
        by: by === context.actor.id ? context.actor.name : by,
        at,
      })),
    },
  };
}

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
