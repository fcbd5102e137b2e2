import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { catalogueOptions } from "../../catalogue/options";
import type { RoleType } from "../../catalogue/role-type";
import { edit } from "../../requisition/edit";
import { type Intent, readIntent } from "../../requisition/intent";
import { takeTheirs } from "../../requisition/merge";
import { optionsFor } from "../../requisition/options";
import type { AnyAnswers } from "../../requisition/paths";
import { type FieldProblem, toProblems } from "../../requisition/problems";
import { findGone, nextSection, readiness } from "../../requisition/readiness";
import { EVERY_SECTION, findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import type { Section } from "../../requisition/section";
import { keep, stillSuggested } from "../../requisition/suggestions";
import type { Act } from "../../store/stored";
import { changedSections } from "../draft-actions.server";
import { type Fixed, fixedBy } from "../fix.server";
import { notFound, type Opened, openRequisition, unreadable } from "../open-requisition.server";
import { formsOf, readBody, revisionOf } from "../read-body.server";
import { roleTypeAddress } from "../role-type-page.server";
import { undo } from "../undo.server";
import { cameFrom } from "./came-from";
import { nextAddress, pathOf } from "./next-address";
import { type Refused, refuse, type Sent, showOverlaps } from "./refused.server";
import { type Written, writeSection } from "./write-section.server";

/**
 * Saves the form of a section and does what its button asked for.
 * Out: a redirect after a save; what to show again (422 or 409) if nothing was saved. What comes back is kept as a copy as well.
 */
export async function saveSection(
  context: AppLoadContext,
  params: Params,
  request: Request,
): Promise<Response | Refused> {
  const section = findSection(params.section);
  if (!section) throw notFound("There is no such section. The overview of the requisition lists all of them.");
  const body = await readBody(request);
  const intent = readIntent(body.controls.intent);
  if (!intent)
    throw unreadable("This page has no such button. Nothing was saved; go back and use a button of the form.");
  if (body.controls.whole !== "yes") {
    throw unreadable(
      "This form was sent before its page had loaded. Nothing was saved; go back, wait a moment, press again.",
    );
  }
  const sent = { section, body, intent, opened: await openRequisition(context, params.id) };
  if (intent.kind === "discard") return discard(context, sent, intent.form);
  if (intent.kind === "undo") {
    const undone = await undo(context, sent.opened.stored.id, intent.version);
    // What was typed meanwhile is saved on top of what is there again.
    return save(context, { ...sent, opened: await openRequisition(context, params.id) }, undone ? undefined : "late");
  }
  return save(context, sent);
}

/** Saves a form; `failed` says what its button asked for and could not have. */
async function save(context: AppLoadContext, sent: Sent, failed?: "late"): Promise<Response | Refused> {
  const { section, body, intent, opened } = sent;
  const basedOn = revisionOf(body);
  const draft = section.draft.safeParse(body.values);
  if (!draft.success) return refuse(context, sent, toProblems(section, draft.error.issues));
  const stored = opened.stored.requisition[section.slug];
  const chosen = takeTheirs(section, draft.data, stored, body.theirs);
  const gone = findNewlyGone(context, opened, section, chosen);
  if (gone.length > 0) return refuse(context, sent, gone);

  const other = otherRoleType(context, opened, section, chosen);
  const typed = other === undefined ? chosen : { ...chosen, roleType: opened.stored.requisition.role.roleType };
  const asked =
    intent.kind === "fix" ? await fixedBy(context, opened, withAnswers(opened, section, typed), intent) : undefined;
  const fixed = asked?.roleType ? undefined : asked;
  const answers: AnyAnswers = fixed ? fixed.requisition[section.slug] : typed;
  const marks = opened.stored.suggested[section.slug] ?? {};
  const edited = edit(section, { answers, suggested: stillSuggested(section, stored, answers, marks) }, intent);
  if (!edited)
    throw unreadable("This section has no such list. Nothing was saved; go back and open the section again.");

  const written = await writeSection(context, {
    id: opened.stored.id,
    section,
    ...edited,
    marksAfter: (suggested) =>
      intent.kind === "keep" || intent.kind === "clear" ? keep(suggested, intent.path) : suggested,
    basedOn,
    act: actOf(intent, fixed !== undefined),
    saveId: body.controls.saveId || context.newId(),
    others: fixed ? othersOf(opened, section, fixed) : [],
  });
  if (written.status === "overlapping") return showOverlaps(context, sent, written);
  await context.store.dropCopies(context.actor, opened.stored.id, section.slug, formsOf(body));
  const instead = intent.kind === "fix" && !asked ? "unfixed" : failed;
  return redirect(addressAfter(context, sent, written, { instead, roleType: other ?? asked?.roleType }));
}

function actOf({ kind }: Intent, fixed: boolean): Act {
  if (kind === "remove" || kind === "clear") return kind;
  return fixed ? "fix" : "save";
}

/** Another role type than there was: what that replaces is shown before it is done. */
function otherRoleType(
  { catalogue }: AppLoadContext,
  { stored }: Opened,
  section: Section,
  typed: AnyAnswers,
): RoleType | undefined {
  const was = stored.requisition.role.roleType;
  if (section.slug !== "role" || typed.roleType === was) return undefined;
  const hasTypical = Object.values(stored.suggested).some((marks) => Object.values(marks).includes("role-type"));
  return was !== "" || hasTypical ? catalogue.roleTypes.get(String(typed.roleType)) : undefined;
}

const withAnswers = (opened: Opened, section: Section, answers: AnyAnswers): Requisition => ({
  ...opened.stored.requisition,
  [section.slug]: answers,
});

/** A fix may reach into other sections, such as a duty that moves to what the role is not. */
const othersOf = (opened: Opened, section: Section, { requisition, suggested }: Fixed) =>
  changedSections(opened, requisition, suggested).filter((other) => other.section !== section.slug);

/** Choices that are in no list, unless they were saved when they still were: those are only reported as missing. */
function findNewlyGone(context: AppLoadContext, opened: Opened, section: Section, typed: AnyAnswers): FieldProblem[] {
  const after = withAnswers(opened, section, typed);
  const options = optionsFor(after, catalogueOptions(context.catalogue, after.role.roleType));
  const known = new Set(
    findGone(section, opened.stored.requisition[section.slug as SectionSlug], options).map(({ ask }) => ask),
  );
  return findGone(section, typed, options)
    .filter(({ ask }) => !known.has(ask))
    .map(({ field, ask }) => ({ field, message: ask }));
}

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
  return redirect(pathOf(url));
}

interface After {
  /** What is said instead of what the button asked for. */
  readonly instead: "unfixed" | "late" | undefined;
  /** The role type to change to, once it was shown what that replaces. */
  readonly roleType: RoleType | undefined;
}

function addressAfter(
  context: AppLoadContext,
  { section, body, intent, opened }: Sent,
  { answers, taken }: Extract<Written, { status: "saved" }>,
  { instead, roleType }: After,
): string {
  const after = withAnswers(opened, section, answers);
  const found = nextSection(readiness(after, opened.stored.suggested, opened.options, opened.settings), section.slug);
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
  // A role type chosen here brings typical answers with it, which the reader may not know of.
  if (after.role.roleType !== opened.stored.requisition.role.roleType) url.searchParams.set("did", "role-type");
  // What an undo has changed was changed by nobody else.
  const took = intent.kind === "undo" && !instead ? [] : taken;
  if (took.length > 0) url.searchParams.set("took", `${section.slug}:${took.slice(0, 5).join(",")}`);
  if (roleType === undefined) return pathOf(url);
  const fix = intent.kind === "fix" ? intent : undefined;
  return roleTypeAddress(address, { to: roleType, fix, then: pathOf(url) });
}
