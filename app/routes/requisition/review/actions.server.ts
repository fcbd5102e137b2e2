import type { AppLoadContext } from "@remix-run/node";
import { openInALine } from "../../../clarity/approval/approval-in-words";
import { countFindings } from "../../../clarity/finding";
import { cleanLine } from "../../../requisition/texts/clean-text";
import { type Intent, readIntent } from "../../../requisition/forms/intent";
import type { RefusedReview } from "../../../ui/review/shown-group";
import { saveChanged } from "../../shared/saving/draft-actions.server";
import { reviewOf } from "../../shared/reading/findings.server";
import { fixedBy } from "../../shared/saving/fix.server";
import { type Opened, unreadable } from "../../shared/reading/open-requisition.server";
import { textOf } from "../../shared/saving/read-body.server";
import { roleTypeAddress } from "../role-type/show.server";
import { saveAnswers } from "../../shared/saving/save-answers.server";

/** The result of a button on the review, or why nothing was done. */
export type ReviewOutcome =
  | { readonly did: string; readonly at?: string }
  /** Go to another page first. */
  | { readonly to: string }
  | RefusedReview;

const MOST_REASON = 300;
const NOT_APPROVED = "Not approved.";

/**
 * Performs a button's action on the review: saves, fixes, dismisses, restores or approves. Throws a 400 page for any
 * other.
 */
export async function actOnReview(context: AppLoadContext, opened: Opened, form: FormData): Promise<ReviewOutcome> {
  const pressed = textOf(form, "intent");
  const intent = readIntent(pressed);
  if (intent?.kind === "fix")
    return form.has("section") ? save(context, opened, form, intent) : fix(context, opened, intent);
  const [kind, finding, ...rest] = pressed.split(":");
  if (rest.length === 0 && finding === undefined) {
    if (kind === "save") return save(context, opened, form);
    if (kind === "dismiss") return dismiss(context, opened, form);
    if (kind === "approve") return approve(context, opened);
  }
  if (rest.length === 0 && kind === "restore" && finding) {
    await context.store.restoreFinding(context.actor, opened.stored.id, finding);
    return { did: "restored", at: "#findings" };
  }
  throw unreadable("This button isn’t available. Nothing was changed.");
}

type FixIntent = Extract<Intent, { kind: "fix" }>;

async function save(
  context: AppLoadContext,
  opened: Opened,
  form: FormData,
  intent?: FixIntent,
): Promise<ReviewOutcome> {
  const saved = await saveAnswers(context, opened, form, intent);
  if (saved.status === "role-type") return { to: saved.to };
  if (saved.status !== "refused") return { did: saved.status === "saved" ? "saved" : "typed", at: "#findings" };
  const { message, ...answers } = saved;
  return { message, answers };
}

async function fix(context: AppLoadContext, opened: Opened, intent: FixIntent): Promise<ReviewOutcome> {
  const fixed = await fixedBy(context, opened, opened.stored.requisition, intent);
  if (!fixed) return { did: "unfixed", at: "#findings" };
  if (fixed.roleType) {
    const address = `/requisitions/${opened.stored.id}`;
    return { to: roleTypeAddress(address, { to: fixed.roleType.id, fix: intent, then: `${address}/review` }) };
  }
  await saveChanged(context, opened, "fix", fixed.requisition, fixed.suggested);
  return { did: "fix", at: "#findings" };
}

/** Dismisses the selected findings, all for one reason. */
async function dismiss(context: AppLoadContext, opened: Opened, form: FormData): Promise<ReviewOutcome> {
  const { findings } = await reviewOf(context, opened);
  const asked = form.getAll("finding");
  const chosen = findings.filter(({ id }) => asked.includes(id));
  const reason = cleanLine(textOf(form, "reason"));
  const refuse = (problem: string) => ({
    message: "Nothing was dismissed.",
    dismissal: { group: textOf(form, "group"), reason, problem },
  });
  if (asked.length === 0) return refuse("Select at least one finding.");
  if (chosen.length === 0) return { did: "unfixed", at: "#findings" };
  if (reason === "") return refuse("Write why it doesn't apply here. Your reason is saved with your name.");
  if (reason.length > MOST_REASON) return refuse(`Write at most ${MOST_REASON} characters. This has ${reason.length}.`);
  for (const { id } of chosen) await context.store.dismiss(context.actor, opened.stored.id, { finding: id, reason });
  return { did: "dismissed", at: "#findings" };
}

/** Approves the saved version if nothing is open. */
async function approve(context: AppLoadContext, opened: Opened): Promise<ReviewOutcome> {
  const { approval } = await reviewOf(context, opened);
  const { blocker: blockers } = countFindings(approval.findings);
  if (blockers > 0) {
    const left = blockers === 1 ? "1 blocker is left. Fix it" : `${blockers} blockers are left. Fix each`;
    return { message: NOT_APPROVED, approval: `${left}, or dismiss it with a reason.` };
  }
  if (!approval.allowed) return { message: NOT_APPROVED, approval: `${openInALine(approval, "listed on this page")}.` };
  await context.store.approve(context.actor, opened.stored.id, opened.source.stamp.version);
  return { did: "approved", at: "#approval" };
}
