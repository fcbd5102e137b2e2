import type { AppLoadContext } from "@remix-run/node";
import { approvalOf } from "../clarity/approval";
import { openInALine } from "../clarity/approval-in-words";
import { cleanLine } from "../requisition/clean-text";
import { readIntent } from "../requisition/intent";
import { saveChanged } from "./draft-actions.server";
import { reviewOf } from "./findings.server";
import { applyFix, suggestedAfter } from "./fix.server";
import { type Opened, unreadable } from "./open-requisition.server";
import { textOf } from "./read-body.server";

/** What a button of the review did, or why it did nothing. */
export type ReviewOutcome =
  | { readonly did: string; readonly at?: string }
  | { readonly message: string; readonly finding?: { readonly id: string; readonly message: string } };

const MOST_REASON = 300;

/** Does what a button of the review says: fixes, dismisses, brings back or approves. Throws a 400 page for any other. */
export async function actOnReview(context: AppLoadContext, opened: Opened, form: FormData): Promise<ReviewOutcome> {
  const pressed = textOf(form, "intent");
  const intent = readIntent(pressed);
  if (intent?.kind === "fix") {
    const fixed = await applyFix(context, opened, opened.stored.requisition, intent);
    if (!fixed) return { did: "unfixed", at: "#findings" };
    await saveChanged(context, opened, "fix", fixed, suggestedAfter(opened, fixed));
    return { did: "fix", at: "#findings" };
  }
  const [kind, finding, ...rest] = pressed.split(":");
  if (rest.length > 0) throw unreadable("This button isn’t available. Nothing was changed.");
  if (kind === "dismiss" && finding) return dismiss(context, opened, finding, textOf(form, `reason:${finding}`));
  if (kind === "restore" && finding) {
    await context.store.bringBack(context.actor, opened.stored.id, finding);
    return { did: "restored", at: "#findings" };
  }
  if (kind === "approve" && finding === undefined) return approve(context, opened);
  throw unreadable("This button isn’t available. Nothing was changed.");
}

async function dismiss(context: AppLoadContext, opened: Opened, id: string, typed: string): Promise<ReviewOutcome> {
  const { findings } = await reviewOf(context, opened);
  if (!findings.some((finding) => finding.id === id)) return { did: "unfixed", at: "#findings" };
  const reason = cleanLine(typed);
  const refuse = (message: string) => ({ message: "The finding wasn’t dismissed.", finding: { id, message } });
  if (reason === "") return refuse("Write why it doesn’t apply here. Your reason is saved with your name.");
  if (reason.length > MOST_REASON) return refuse(`Write at most ${MOST_REASON} characters. This has ${reason.length}.`);
  await context.store.dismiss(context.actor, opened.stored.id, { finding: id, reason });
  return { did: "dismissed", at: "#findings" };
}

/** Approves the version as it is saved, if nothing is open. */
async function approve(context: AppLoadContext, opened: Opened): Promise<ReviewOutcome> {
  const { open } = await reviewOf(context, opened);
  const blockers = open.filter(({ severity }) => severity === "blocker").length;
  if (blockers > 0) {
    return {
      message: `Not approved. ${blockers === 1 ? "1 blocker" : `${blockers} blockers`} left. Fix each, or dismiss it with a reason.`,
    };
  }
  const approval = approvalOf(opened.stored.requisition, opened.sections, open);
  if (!approval.allowed) return { message: `Not approved. ${openInALine(approval, "below on this page")}.` };
  await context.store.approve(context.actor, opened.stored.id, opened.source.stamp.version);
  return { did: "approved", at: "#approval" };
}
