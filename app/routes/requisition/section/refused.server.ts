import type { AppLoadContext } from "@remix-run/node";
import type { FormValues } from "../../../requisition/forms/form";
import { toFormValues } from "../../../requisition/forms/form-values";
import type { FieldProblem } from "../../../requisition/forms/problems";
import type { Overlap } from "../../../ui/wizard/saving/conflict";
import { formsOf, revisionOf } from "../../shared/saving/read-body.server";
import { overlapsInWords } from "../../shared/saving/overlap.server";
import type { Sent } from "./sent.server";
import type { Written } from "../../shared/saving/write-section.server";

/** A form that was refused: the input, why it was not saved, and the answers it has to be merged with. */
export interface Refused {
  readonly status: 409 | 422;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly revision: number;
  readonly saveId: string;
  /** The forms that it continues from. */
  readonly copyOf: string;
  /** Answers that both this form and another save changed, with the revision of that save if there is one. */
  readonly overlaps: readonly Overlap[];
  readonly seen: number | undefined;
  /** The button to press again if it would turn an approved requisition back into a draft. */
  readonly reopens: string | undefined;
}

/** Shows invalid input as typed and keeps a copy: the page may be closed before it is corrected. */
export function refuse(context: AppLoadContext, sent: Sent, problems: readonly FieldProblem[]): Promise<Refused> {
  return toShowAgain(context, sent, { status: 422, values: sent.values, problems });
}

/** Shows the form again and asks whether the approved requisition may become a draft. */
export function askToReopen(context: AppLoadContext, sent: Sent): Promise<Refused> {
  const reopens = sent.body.controls.intent;
  return toShowAgain(context, sent, { status: 409, values: sent.values, reopens });
}

/** Shows both texts of answers that someone else changed too. */
export function showOverlaps(
  context: AppLoadContext,
  sent: Sent,
  { answers, overlaps, current }: Extract<Written, { status: "overlapping" }>,
): Promise<Refused> {
  const { section, opened } = sent;
  return toShowAgain(context, sent, {
    status: 409,
    values: toFormValues(section, answers, { newId: () => context.newId() }),
    seen: current.revision,
    overlaps: overlapsInWords(section, overlaps, answers, current.answers, opened.options),
  });
}

async function toShowAgain(
  context: AppLoadContext,
  sent: Sent,
  { values, ...why }: Pick<Refused, "status" | "values"> & Partial<Refused>,
): Promise<Refused> {
  const { section, body, opened } = sent;
  const saveId = context.newId();
  const revision = revisionOf(body);
  const forms = formsOf(body);
  // Opening it again gives the same answer: nothing was chosen or corrected yet.
  const copy = { section: section.slug, form: forms[0] ?? saveId, values, basedOn: revision };
  await context.store.keepCopy(context.actor, opened.stored.id, copy);
  await context.store.dropCopies(context.actor, opened.stored.id, section.slug, forms.slice(1));
  const copyOf = (forms[0] === undefined ? [] : forms).join(" ");
  return { values, problems: [], revision, saveId, copyOf, overlaps: [], seen: undefined, reopens: undefined, ...why };
}
