import type { AppLoadContext } from "@remix-run/node";
import { toFormValues } from "../../../requisition/forms/form-values";
import { type AnyAnswers, answerAt } from "../../../requisition/paths";
import type { FieldProblem } from "../../../requisition/forms/problems";
import type { Answers, SectionSlug } from "../../../requisition/requisition";
import { savable } from "../../../requisition/forms/savable";
import type { Section } from "../../../requisition/fields/section";
import type { NotSaved } from "../../../ui/wizard/saving/autosave";
import type { Overlap } from "../../../ui/wizard/saving/conflict";
import type { TheirChange } from "../../../ui/wizard/form-body";
import type { FormAnswer } from "../../../ui/wizard/saving/use-autosave";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { formsOf, readBody, revisionOf } from "../../shared/saving/read-body.server";
import { roleTypeAddress } from "../role-type/show.server";
import { othersChangedInWords } from "../../shared/saving/others-changed.server";
import { atWhen } from "../../shared/reading/when.server";
import { APPROVED, whyNotSaved } from "./not-saved.server";
import { overlapsInWords } from "../../shared/saving/overlap.server";
import { alsoWrong, baseOf, openSent, outcomeOf, refuseHalf, sectionOf, type Sent } from "./sent.server";
import { type SectionPageProgress, progressOf } from "./progress.server";
import { type Written, writeSection } from "../../shared/saving/write-section.server";

/** The response to an automatically saved form. */
export interface Autosaved extends FormAnswer {
  /** "at 2:02 PM" */
  readonly savedAt: string;
  readonly problems: readonly FieldProblem[];
  readonly overlaps: readonly Overlap[];
  /** The revision of the other texts. */
  readonly seen: number;
  /** A sentence about changes by others. */
  readonly othersChanged: string | undefined;
  readonly progress: SectionPageProgress;
}

/**
 * Saves the valid answers of a form and keeps invalid or overlapping ones as a copy. Throws a page for a form that none
 * of our pages sends, and for a requisition that does not exist.
 */
export async function autosave(
  context: AppLoadContext,
  params: { readonly id?: string | undefined; readonly section?: string | undefined },
  request: Request,
): Promise<Autosaved> {
  const section = sectionOf(params);
  const body = await readBody(request);
  refuseHalf(body);
  const sent = await openSent(context, params.id, section, body);
  const { stored } = sent.opened;
  const base = baseOf(sent.opened, section, sent.known);
  const read = savable(section, sent.values, base, alsoWrong(context, sent));
  const { answers, roleType } = outcomeOf(context, sent, read.answers);
  const written: Written = sent.known.isLate
    ? { status: "saved", answers, revision: revisionOf(body), theirs: [], overlaps: [], current: currentOf(sent) }
    : await writeSection(context, stored, {
        section,
        answers,
        known: sent.known.answers,
        marksAfter: (marks) => marks,
        act: "save",
        saveId: body.controls.saveId || context.newId(),
        others: [],
        theirs: [],
        seen: undefined,
        around: true,
        reopens: body.controls.reopen === "yes",
      });
  const problems = written.status === "at-odds" ? written.problems : read.problems;
  const notSaved = reasonNotSaved(sent, written, problems, roleType);
  if (!sent.known.isLate) await keepUnsaved(context, sent, notSaved !== undefined);
  const opened = await openRequisition(context, params.id);
  const saved = written.status === "saved" ? written : undefined;
  const overlaps = saved?.overlaps ?? [];
  const savedAt = atWhen(opened.stored.updatedAt, context.now());
  return {
    savedAt,
    notSaved: notSaved && {
      ...notSaved,
      why: saved && !notSaved.asks ? `${notSaved.why} The rest was saved ${savedAt}.` : notSaved.why,
    },
    // A form with an open choice keeps the revision it was made from.
    carry: saved && overlaps.length === 0 ? { revision: String(saved.revision) } : {},
    problems,
    overlaps: saved ? overlapsInWords(section, overlaps, answers, saved.current.answers, opened.options) : [],
    seen: saved?.current.revision ?? 0,
    theirs: theirChanges(section, saved?.answers ?? answers, [
      ...(saved?.theirs ?? []),
      ...(saved && section.slug === "metrics" ? followedIn(read.answers, answers) : []),
    ]),
    othersChanged: othersChangedInWords(opened.stored.requisition, `${section.slug}:${saved?.theirs.join(",") ?? ""}`),
    progress: await progressOf(context, opened, section),
  };
}

const currentOf = ({ opened: { stored }, section: { slug } }: Sent) => ({
  answers: stored.requisition[slug],
  suggested: stored.suggested[slug] ?? {},
  revision: stored.revisions[slug],
});

/** Why a form was not completely saved; first what the user can resolve. */
function reasonNotSaved(
  { opened, section, left }: Sent,
  written: Written,
  problems: readonly FieldProblem[],
  roleType: string | undefined,
): NotSaved | undefined {
  if (written.status === "approved") return APPROVED;
  if (written.status === "saved" && written.overlaps.length > 0) {
    const link = { href: "#conflict-title", text: "Choose which text to keep" };
    return { why: "Not saved: someone else changed the same answer.", link };
  }
  const wrong = whyNotSaved(problems);
  if (wrong) return wrong;
  if (roleType !== undefined) {
    const address = `/requisitions/${opened.stored.id}`;
    return {
      why: "The new role type isn't saved yet.",
      link: {
        href: roleTypeAddress(address, { to: roleType, then: `${address}/edit/role` }),
        text: "See what changes",
      },
    };
  }
  if (left.length === 0) return undefined;
  return {
    why: "Not saved: this page is older than the form it shows. A field you typed in no longer exists.",
    link: { href: `/requisitions/${opened.stored.id}/edit/${section.slug}`, text: "Reload" },
  };
}

async function keepUnsaved(
  { store, actor }: AppLoadContext,
  { section, opened, body, values }: Sent,
  isUnsaved: boolean,
) {
  const { id } = opened.stored;
  const [form, ...others] = formsOf(body);
  if (form === undefined) return;
  const copy = { section: section.slug, form, values, basedOn: revisionOf(body) };
  if (isUnsaved) await store.keepCopy(actor, id, copy);
  await store.dropCopies(actor, id, section.slug, isUnsaved ? others : [form, ...others]);
}

/** Fields of metrics that were computed from the typed ones, for their controls. */
function followedIn(typed: AnyAnswers, followed: AnyAnswers): string[] {
  const [was, is] = [typed, followed].map(({ metrics }) => metrics as Answers<"metrics">["metrics"]);
  return is!.flatMap((row, i) =>
    (["outcome", "baselineUnknown"] as const)
      .filter((name) => row[name] !== was![i]![name])
      .map((name) => `metrics.${row.id}.${name}`),
  );
}

/** Changes by others, and computed values, as values of the form's controls. */
function theirChanges(section: Section<SectionSlug>, answers: AnyAnswers, places: readonly string[]): TheirChange[] {
  const values = toFormValues(section, answers, { newId: () => "" });
  return places.map((place) => {
    const value = answerAt(values, place);
    return { place, value: typeof value === "string" ? value : undefined };
  });
}
