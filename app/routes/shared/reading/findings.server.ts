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

/** How many other requisitions a draft is compared with. */
const MOST_NEIGHBORS = 40;

/** A requisition with its findings and progress, shared by every page. */
export interface Reviewed extends Checked<RequisitionSubject> {
  /** How far each section is, and what is left before it can be approved. */
  readonly approval: Approval;
  /** Without those that were dismissed, and those that only ask for a blank or a gap, which are to be written. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  readonly review: ReviewState;
  /** The answers that were checked. */
  readonly draft: Draft;
  /** Which fixes of a finding settle it: those have a button. */
  settled(finding: Finding): readonly number[];
}

/** Checks a requisition, as it is stored or with other answers, against its role type and its neighbors. */
export async function reviewOf(
  context: AppLoadContext,
  opened: Opened,
  requisition: Requisition = opened.stored.requisition,
): Promise<Reviewed> {
  return reviewAmong(context, opened, requisition, await neighborsOf(context));
}

/** The same of many, as they are stored. */
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

/** The fixes that were tried on a stored version among the same neighbors, by finding: trying one costs a check. */
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
 * What a requisition is compared with, also one that is not stored yet: its neighbors, the templates, the day, the
 * settings.
 */
export async function aroundOf(context: AppLoadContext, id?: string): Promise<Around> {
  const { catalogue, store, actor } = context;
  const [neighbors, settings] = await Promise.all([neighborsOf(context), store.readBoilerplate(actor)]);
  return { catalogue, others: neighbors.filter((other) => other.id !== id), today: today(context), settings };
}

/** What clarity says of a stored version alone never changes while the server runs, but for the day and the settings. */
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

/** The requisitions that a draft is compared with: those changed last; once a request, for its bar and its page. */
const neighborsOf = oncePer(async ({ store, actor }: AppLoadContext): Promise<Other[]> => {
  const { items } = await store.list(actor, { limit: MOST_NEIGHBORS });
  return items.map(({ id, version, requisition }) => ({
    id,
    version,
    requisition,
    name: requisition.role.title || "Untitled requisition",
  }));
});

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
