import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { edit } from "../../../requisition/forms/edit";
import { type Intent, readIntent } from "../../../requisition/forms/intent";
import type { AnyAnswers } from "../../../requisition/paths";
import { nextSection } from "../../../requisition/readiness/readiness";
import { EVERY_SECTION } from "../../../requisition/requisition";
import { readAnswers } from "../../../requisition/forms/savable";
import type { Section } from "../../../requisition/fields/section";
import { keep } from "../../../requisition/suggestions/suggestions";
import type { Act } from "../../../store/stored";
import { changedSections } from "../../shared/saving/draft-actions.server";
import { reviewOf } from "../../shared/reading/findings.server";
import { type Fixed, fixedBy } from "../../shared/saving/fix.server";
import { redirectAfterSave } from "../../shared/saving/redirect.server";
import { type Opened, unreadable } from "../../shared/reading/open-requisition.server";
import { formsOf, readBody, revisionOf } from "../../shared/saving/read-body.server";
import { roleTypeAddress } from "../role-type/show.server";
import { undo } from "../../shared/saving/undo.server";
import { cameFrom } from "./came-from";
import { nextAddress, pathOf } from "./next-address";
import { askToReopen, type Refused, refuse, showOverlaps } from "./refused.server";
import { alsoWrong, openSent, outcomeOf, refuseHalf, sectionOf, type Sent, withAnswers } from "./sent.server";
import { type Written, writeSection } from "../../shared/saving/write-section.server";

/**
 * Saves the form of a section and performs the action of its button.
 * Out: a redirect after a save; the form to show again (422 or 409) if nothing was saved. What is shown again is also
 * kept as a copy.
 */
export async function saveSection(
  context: AppLoadContext,
  params: Params,
  request: Request,
): Promise<Response | Refused> {
  const section = sectionOf(params);
  const body = await readBody(request);
  const intent = readIntent(body.controls.intent);
  if (!intent) throw unreadable("This page doesn't have that button. Nothing was saved. Go back and try again.");
  refuseHalf(body);
  const sent = await openSent(context, params.id, section, body);
  if (intent.kind === "discard") return discard(context, sent, intent.form);
  if (intent.kind !== "undo") return save(context, sent, intent);
  const undone = await undo(context, sent.opened.stored, intent.version);
  // The rest of the input is saved on top of the restored answers.
  const again = await openSent(context, params.id, section, body);
  return save(context, again, intent, undone ? undefined : "late");
}

/** Saves a form; `failed` is set if the button's action was not possible. */
async function save(context: AppLoadContext, sent: Sent, intent: Intent, failed?: "late"): Promise<Response | Refused> {
  const { section, body, opened, known } = sent;
  const { slug } = section;
  const read = readAnswers(section, sent.values, alsoWrong(context, sent));
  if (read.problems.length > 0) return refuse(context, sent, read.problems);
  const { answers: typed, roleType: other } = outcomeOf(context, sent, read.answers);
  const asked =
    intent.kind === "fix" ? await fixedBy(context, opened, withAnswers(opened, section, typed), intent) : undefined;
  // A change of the role type is previewed before it is made.
  const fixed = asked?.roleType ? undefined : asked;
  const answers: AnyAnswers = fixed ? fixed.requisition[slug] : typed;
  const edited = edit(section, { answers, suggested: opened.stored.suggested[slug] ?? {} }, intent);
  if (!edited) throw unreadable("This section doesn't have that list. Nothing was saved. Open the section again.");

  const written = await writeSection(context, opened.stored, {
    section,
    answers: edited.answers,
    known: known.answers,
    marksAfter: (marks) => (intent.kind === "keep" || intent.kind === "clear" ? keep(marks, intent.path) : marks),
    act: actOf(intent, fixed !== undefined),
    saveId: body.controls.saveId || context.newId(),
    others: fixed ? othersOf(opened, section, fixed) : [],
    theirs: body.theirs,
    seen: await answersSeen(context, sent),
    around: false,
    reopens: body.controls.reopen === "yes" || intent.kind === "undo",
  });
  if (written.status === "overlapping") return showOverlaps(context, sent, written);
  if (written.status === "at-odds") return refuse(context, sent, written.problems);
  if (written.status === "approved") return askToReopen(context, sent);
  await keepWhatIsLeft(context, sent);
  const instead = intent.kind === "fix" && !asked ? "unfixed" : failed;
  return redirectAfterSave(
    await addressAfter(context, sent, intent, written, { instead, roleType: other ?? asked?.roleType?.id }),
  );
}

/** The saved answers that a conflict showed next to the typed ones. */
async function answersSeen({ store, actor }: AppLoadContext, { section, opened, body }: Sent) {
  if (!/^\d{1,9}$/.test(body.controls.seen)) return undefined;
  return (await store.readRevision(actor, opened.stored.id, section.slug, Number(body.controls.seen)))?.answers;
}

/** Keeps a copy of input in fields that the section no longer has; drops all other copies after a save. */
async function keepWhatIsLeft({ store, actor, newId }: AppLoadContext, { section, opened, body, values, left }: Sent) {
  const { id } = opened.stored;
  const [form = newId(), ...others] = formsOf(body);
  const copy = { section: section.slug, form, values, basedOn: revisionOf(body) };
  if (left.length > 0) await store.keepCopy(actor, id, copy);
  await store.dropCopies(actor, id, section.slug, left.length > 0 ? others : [form, ...others]);
}

function actOf({ kind }: Intent, fixed: boolean): Act {
  if (kind === "remove" || kind === "clear") return kind;
  return fixed ? "fix" : "press";
}

/** A fix may change other sections too, such as when a duty moves to what the role is not. */
const othersOf = (opened: Opened, section: Section, { requisition, suggested }: Fixed) =>
  changedSections(opened, requisition, suggested).filter((other) => other.section !== section.slug);

async function discard(context: AppLoadContext, { section, opened, body }: Sent, form: string): Promise<Response> {
  const { id } = opened.stored;
  await context.store.dropCopies(context.actor, id, section.slug, [form, ...formsOf(body)]);
  const address = `/requisitions/${id}`;
  const url = nextAddress({
    address,
    slug: section.slug,
    next: undefined,
    intent: { kind: "discard", form },
    cameFrom: cameFrom(body.controls.return, address, section.slug),
    newId: () => context.newId(),
  });
  return redirectAfterSave(pathOf(url));
}

interface After {
  /** The message to show instead of the one for the button's action. */
  readonly instead: "unfixed" | "late" | undefined;
  /** The role type to change to after the preview. */
  readonly roleType: string | undefined;
}

async function addressAfter(
  context: AppLoadContext,
  { section, body, opened }: Sent,
  intent: Intent,
  { answers, theirs }: Extract<Written, { status: "saved" }>,
  { instead, roleType }: After,
): Promise<string> {
  const after = withAnswers(opened, section, answers);
  const { approval } = await reviewOf(context, opened, after);
  const found = nextSection(approval.sections, section.slug);
  const last = EVERY_SECTION.at(-1)?.slug === section.slug;
  const address = `/requisitions/${opened.stored.id}`;
  const url = nextAddress({
    address,
    slug: section.slug,
    next: last || found?.slug === section.slug ? undefined : found?.slug,
    intent,
    cameFrom: cameFrom(body.controls.return, address, section.slug),
    newId: () => context.newId(),
  });
  if (instead) url.searchParams.set("did", instead);
  // A role type that is chosen here adds suggestions that the user may not notice.
  if (after.role.roleType !== opened.stored.requisition.role.roleType) url.searchParams.set("did", "role-type");
  // Changes made by an undo do not count as changes by others.
  const changed = intent.kind === "undo" && !instead ? [] : theirs;
  if (changed.length > 0) url.searchParams.set("took", `${section.slug}:${changed.slice(0, 5).join(",")}`);
  if (roleType === undefined) return pathOf(url);
  const fix = intent.kind === "fix" ? intent : undefined;
  return roleTypeAddress(address, { to: roleType, fix, then: pathOf(url) });
}
