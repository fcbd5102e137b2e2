import type { AppLoadContext } from "@remix-run/node";
import type { Approval } from "../../../clarity/approval/approval";
import { checkAlone, checkAmong, type Checked } from "../../../clarity/check";
import type { Finding } from "../../../clarity/finding";
import type { Neighbor, RequisitionSubject } from "../../../clarity/rule";
import { settledFixes } from "../../../clarity/fixes/settled-fixes";
import { approvalOfDraft, type Around } from "../../../clarity/approval/checked-draft";
import type { Boilerplate } from "../../../requisition/boilerplate/boilerplate";
import { optionsFor } from "../../../requisition/fields/options";
import { catalogueOptions } from "../../../catalogue/options";
import type { ReviewedSource } from "../../../documents/source";
import type { Requisition } from "../../../requisition/requisition";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import type { Dismissal, ReviewState, StoredRequisition } from "../../../store/stored";
import { oncePer } from "../../../requisition/once-per";
import { type Opened, rememberVersion } from "./open-requisition.server";
import { today } from "./when.server";

/** The number of other requisitions that a draft is compared with. */
const MOST_NEIGHBORS = 40;

/** A requisition with its findings and progress, as used by every page. */
export interface Reviewed extends Checked<RequisitionSubject> {
  /** The progress of each section, and what is left before approval. */
  readonly approval: Approval;
  /** The open findings, without those for blanks and gaps, which are listed as text to write. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  readonly review: ReviewState;
  /** The answers that were checked. */
  readonly draft: Draft;
  /** The indexes of the fixes that settle a finding; only those get a button. */
  settled(finding: Finding): readonly number[];
}

/** Checks a requisition, as stored or with other answers, against its role type and other requisitions. */
export async function reviewOf(
  context: AppLoadContext,
  opened: Opened,
  requisition: Requisition = opened.stored.requisition,
): Promise<Reviewed> {
  return reviewAmong(context, opened, requisition, await neighborsOf(context));
}

/** The same for several stored requisitions. */
export async function reviewsOf(context: AppLoadContext, many: readonly Opened[]): Promise<Reviewed[]> {
  const neighbors = await neighborsOf(context);
  return Promise.all(many.map((opened) => reviewAmong(context, opened, opened.stored.requisition, neighbors)));
}

async function reviewAmong(
  context: AppLoadContext,
  { stored, settings }: Opened,
  requisition: Requisition,
  neighbors: readonly Other[],
): Promise<Reviewed> {
  const review = await context.store.readReview(context.actor, stored.id);
  const others = neighbors.filter(({ id }) => id !== stored.id);
  const isStored = requisition === stored.requisition;
  const alone = isStored ? checkStored(context, stored, settings) : check(context, requisition, settings);
  const checked = checkAmong(alone, others);
  const around = { catalogue: context.catalogue, others, today: today(context), settings };
  const draft = { requisition, suggested: stored.suggested };
  const reasons = new Map(review.dismissals.map((dismissal) => [dismissal.finding, dismissal]));
  const left = checked.findings.filter(({ id }) => !reasons.has(id));
  const approval = approvalOfDraft(draft, left, around);
  return {
    ...checked,
    review,
    approval,
    open: approval.findings,
    dismissed: checked.findings.flatMap((finding) => {
      const dismissal = reasons.get(finding.id);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
    draft,
    settled: (finding) => {
      const tried = isStored ? triedBefore(context, stored, around, others) : new Map<string, readonly number[]>();
      const known = tried.get(finding.id);
      if (known) return known;
      const { findings } = approvalOfDraft(draft, checked.findings, around);
      const settled = settledFixes(finding, { draft, findings, around });
      tried.set(finding.id, settled);
      return settled;
    },
  };
}

/** Caches which fixes settle a finding, per stored version and neighbors: trying a fix costs a whole check. */
function triedBefore(
  context: AppLoadContext,
  stored: StoredRequisition,
  { settings, today: day }: Around,
  others: readonly Other[],
): Map<string, readonly number[]> {
  const among = others.map((other) => `${other.id}@${other.version}`).join(" ");
  const what = ["tried", day, among].join(" ");
  return rememberVersion(context, what, { stored, settings }, () => new Map<string, readonly number[]>());
}

/**
 * What a requisition is compared with, even before it is stored: other requisitions, the templates, the date, the
 * settings.
 */
export async function aroundOf(context: AppLoadContext, id?: string): Promise<Around> {
  const { catalogue, store, actor } = context;
  const [neighbors, settings] = await Promise.all([neighborsOf(context), store.readBoilerplate(actor)]);
  return { catalogue, others: neighbors.filter((other) => other.id !== id), today: today(context), settings };
}

/** Clarity's result for a stored version, cached: it only depends on the version, the date and the settings. */
export function checkStored(context: AppLoadContext, stored: StoredRequisition, settings: Boilerplate) {
  const what = `check ${today(context)}`;
  return rememberVersion(context, what, { stored, settings }, () => check(context, stored.requisition, settings));
}

function check(context: AppLoadContext, requisition: Requisition, settings: Boilerplate): Checked<RequisitionSubject> {
  const { catalogue } = context;
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  return checkAlone(requisition, { catalogue, options, today: today(context), settings });
}

interface Other extends Neighbor {
  readonly id: string;
  readonly version: number;
}

/**
 * The requisitions that a draft is compared with, last changed first; read once per request, for its bar and its page.
 */
const neighborsOf = oncePer(async ({ store, actor }: AppLoadContext): Promise<Other[]> => {
  const { items } = await store.list(actor, { limit: MOST_NEIGHBORS });
  return items.map(({ id, version, requisition }) => ({
    id,
    version,
    requisition,
    name: requisition.role.title || "Untitled requisition",
  }));
});

/** The input for whole documents: the answers, findings and reviews, and the letterhead. */
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
