import type { AppLoadContext } from "@remix-run/node";
import type { FormValues } from "../../requisition/form";
import { toFormValues } from "../../requisition/form-values";
import type { Intent } from "../../requisition/intent";
import type { FieldProblem } from "../../requisition/problems";
import type { SectionSlug } from "../../requisition/requisition";
import type { Section } from "../../requisition/section";
import type { Overlap } from "../../ui/wizard/conflict";
import type { Opened } from "../open-requisition.server";
import { type Body, formsOf, revisionOf } from "../read-body.server";
import { when } from "../when.server";
import { overlapsInWords } from "./overlap.server";
import type { Written } from "./write-section.server";

/** The form of a section, as it was sent. */
export interface Sent {
  readonly section: Section<SectionSlug>;
  readonly body: Body;
  readonly intent: Intent;
  readonly opened: Opened;
}

/** A form that came back: what was typed, what is wrong with it, and what it must be saved on top of. */
export interface Refused {
  readonly status: 409 | 422;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly revision: number;
  readonly saveId: string;
  /** What both this form and a save that came in between have changed. */
  readonly overlaps: readonly Overlap[] | undefined;
  readonly savedAt: string;
}

/** What cannot be saved comes back as it was typed, and is kept: the page may be closed before it is mended. */
export async function refuse(context: AppLoadContext, sent: Sent, problems: readonly FieldProblem[]): Promise<Refused> {
  const { values } = sent.body;
  const revision = revisionOf(sent.body);
  const saveId = await keepAside(context, sent, values, revision);
  return { status: 422, values, problems, revision, saveId, overlaps: undefined, savedAt: "" };
}

/** What somebody else changed as well comes back with both texts. */
export async function showOverlaps(
  context: AppLoadContext,
  sent: Sent,
  { answers, overlaps, current, savedAt }: Extract<Written, { status: "overlapping" }>,
): Promise<Refused> {
  const { section, opened } = sent;
  const values = toFormValues(section, answers, { newId: () => context.newId() });
  return {
    status: 409,
    values,
    problems: [],
    revision: current.revision,
    // Opened again, it meets the other text again: nobody has chosen yet.
    saveId: await keepAside(context, sent, values, revisionOf(sent.body)),
    overlaps: overlapsInWords(section, overlaps, answers, current.answers, opened.options),
    savedAt: when(savedAt, context.now()),
  };
}

/** Keeps a form that was not saved; out: the id of the form that goes on with it. */
async function keepAside(
  context: AppLoadContext,
  { section, body, opened }: Sent,
  values: FormValues,
  basedOn: number,
) {
  const { id } = opened.stored;
  const form = context.newId();
  await context.store.keepCopy(context.actor, id, { section: section.slug, form, values, basedOn });
  await context.store.dropCopies(context.actor, id, section.slug, formsOf(body));
  return form;
}
