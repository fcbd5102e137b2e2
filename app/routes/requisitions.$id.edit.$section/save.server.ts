import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { edit } from "../../requisition/edit";
import type { FormValues } from "../../requisition/form";
import { toFormValues } from "../../requisition/form-values";
import { type Intent, readIntent } from "../../requisition/intent";
import { optionsFor } from "../../requisition/options";
import type { AnyAnswers } from "../../requisition/paths";
import { type FieldProblem, toProblems } from "../../requisition/problems";
import { findGone, nextSection, readiness } from "../../requisition/readiness";
import { EVERY_SECTION, findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import type { Section } from "../../requisition/section";
import { stillSuggested } from "../../requisition/suggestions";
import { catalogueOptions } from "../../catalogue/options";
import type { Overlap } from "../../ui/wizard/conflict";
import { notFound, type Opened, openRequisition, unreadable } from "../open-requisition.server";
import { type Body, readBody } from "../read-body.server";
import { when } from "../when.server";
import { saveChanged } from "../draft-actions.server";
import { applyFix, suggestedAfter } from "../fix.server";
import { findOverlaps, takeTheirs } from "./overlap.server";

/** A form that came back: what was typed, what is wrong with it, and what it must be saved on top of. */
export interface Refused {
  readonly status: 409 | 422;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly revision: number;
  readonly saveId: string;
  /** What differs from a save that came in between. */
  readonly overlaps: readonly Overlap[] | undefined;
  readonly savedAt: string;
}

/**
 * Saves the form of a section and does what its button asked for.
 * Out: a redirect after a save; what to show again (422 or 409) if nothing was saved.
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
  const opened = await openRequisition(context, params.id);

  const refuse = (problems: readonly FieldProblem[]): Refused => ({
    status: 422,
    values: body.values,
    problems,
    revision: revisionOf(body),
    saveId: context.newId(),
    overlaps: undefined,
    savedAt: "",
  });

  const draft = section.draft.safeParse(body.values);
  if (!draft.success) return refuse(toProblems(section, draft.error.issues));
  const stored = opened.stored.requisition[section.slug];
  const typed = takeTheirs(section, draft.data, stored, body.theirs);
  const gone = findNewlyGone(context, opened, section, typed);
  if (gone.length > 0) return refuse(gone);

  const before = opened.stored.suggested[section.slug] ?? {};
  const fixed =
    intent.kind === "fix" ? await applyFix(context, opened, withAnswers(opened, section, typed), intent) : undefined;
  const answers = fixed ? fixed[section.slug] : typed;
  const edited = edit(section, { answers, suggested: stillSuggested(section, stored, answers, before) }, intent);
  if (!edited)
    throw unreadable("This section has no such list. Nothing was saved; go back and open the section again.");

  const result = await context.store.save(context.actor, opened.stored.id, {
    section: section.slug,
    // What `edit` gives back went through the section's own schemas.
    answers: edited.answers as Requisition[SectionSlug],
    suggested: edited.suggested,
    basedOn: revisionOf(body),
    saveId: body.controls.saveId || context.newId(),
  });
  switch (result.status) {
    case "absent":
      throw notFound("This requisition was deleted meanwhile. Undo that in the list, then go back and save again.");
    case "conflict": {
      const savedAt = when(result.savedAt, context.now());
      return {
        status: 409,
        values: toFormValues(section, typed, { newId: () => context.newId() }),
        problems: [],
        revision: result.current.revision,
        saveId: context.newId(),
        overlaps: findOverlaps(section, typed, result.current.answers, opened.options),
        savedAt,
      };
    }
    case "saved":
      if (fixed) await saveOtherSections(context, opened, section, fixed);
      if (intent.kind === "fix" && !fixed)
        return redirect(`/requisitions/${opened.stored.id}/edit/${section.slug}?did=unfixed`);
      return redirect(nextAddress(context, opened, section, edited.answers, intent, body));
  }
}

const withAnswers = (opened: Opened, section: Section, answers: AnyAnswers): Requisition => ({
  ...opened.stored.requisition,
  [section.slug]: answers,
});

/** A fix may reach into other sections, such as a duty that moves to what the role is not. */
async function saveOtherSections(context: AppLoadContext, opened: Opened, section: Section, fixed: Requisition) {
  const { stored } = opened;
  const others = { ...fixed, [section.slug]: stored.requisition[section.slug as SectionSlug] } as Requisition;
  const suggested = { ...suggestedAfter(opened, fixed), [section.slug]: stored.suggested[section.slug as SectionSlug] };
  await saveChanged(context, opened, others, suggested);
}

function revisionOf({ controls }: Body): number {
  const revision = Number(controls.revision);
  if (controls.revision === "" || !Number.isSafeInteger(revision) || revision < 0) {
    throw unreadable(
      "This form does not say what it was made from. Nothing was saved; go back and open the section again.",
    );
  }
  return revision;
}

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

/** Where a button leads after saving. */
function nextAddress(
  context: AppLoadContext,
  opened: Opened,
  section: Section<SectionSlug>,
  answers: AnyAnswers,
  intent: Intent,
  body: Body,
): string {
  const address = `/requisitions/${opened.stored.id}`;
  const here = `${address}/edit/${section.slug}`;
  const back = body.controls.return === "review" ? "&return=review" : "";
  switch (intent.kind) {
    case "save-and-exit":
      return address;
    case "save-and-continue": {
      if (back) return `${address}/review`;
      const after = withAnswers(opened, section, answers);
      const next = nextSection(readiness(after, opened.stored.suggested, opened.options), section.slug);
      const last = EVERY_SECTION.at(-1)?.slug === section.slug;
      // A role type chosen here brings typical answers with it, which the reader may not know of.
      const changed = after.role.roleType !== opened.stored.requisition.role.roleType ? "?did=role-type" : "";
      return next && !last && next.slug !== section.slug
        ? `${address}/edit/${next.slug}${changed}`
        : `${address}/review`;
    }
    case "add": {
      const row = context.newId();
      // No "#row": where an address names a place, browsers do not let a field of the page take the focus.
      return `${here}?row=${intent.list}:${row}${back}`;
    }
    case "remove":
      return `${here}?did=remove${back}#${intent.list}`;
    case "move":
      return `${here}?did=move${back}#row-${intent.row}`;
    case "keep":
      return `${here}?did=keep${back}${intent.path ? `#${intent.path.split(".")[0]}` : ""}`;
    case "clear":
      return `${here}?did=clear${back}#${intent.path.split(".")[0]}`;
    case "fix":
      return `${here}?did=fix${back}#findings`;
    case "check":
      return `${here}?did=check${back}#findings`;
  }
}
