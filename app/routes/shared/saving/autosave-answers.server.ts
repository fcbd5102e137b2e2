import type { AppLoadContext } from "@remix-run/node";
import type { SectionSlug } from "../../../requisition/requisition";
import type { Opened } from "../reading/open-requisition.server";
import { textOf } from "./read-body.server";
import { saveAnswers } from "./save-answers.server";
import { atWhen } from "../reading/when.server";

/** The response to an automatically saved form. */
export interface Autosaved {
  /** What the form continues from, such as the revision of its section; undefined if not all of it was saved. */
  readonly revision?: number | string;
  /** The state of the form, in a sentence or two. */
  readonly message: string;
  /** True if the form has unsaved input: leaving the page then asks first. */
  readonly left?: boolean;
}

/**
 * Saves the answers of a form in the review, like its button. An approved requisition is changed only by the button,
 * which says what that does. Throws a 400 page for a form that none of our pages sends.
 */
export async function autosaveAnswers(context: AppLoadContext, opened: Opened, form: FormData): Promise<Autosaved> {
  const { id, approved } = opened.stored;
  if (approved) return { message: "Not saved: this is approved. Save turns it back into a draft.", left: true };
  const saved = await saveAnswers(context, opened, form);
  if (saved.status === "refused") {
    const [problem] = Object.values(saved.problems);
    return { message: [saved.message, problem].filter(Boolean).join(" "), left: true };
  }
  const now = await context.store.read(context.actor, id);
  const revision = now?.revisions[textOf(form, "section") as SectionSlug];
  return {
    ...(revision === undefined ? {} : { revision }),
    message: `Saved ${atWhen(context.now(), context.now())}. Press Save to refresh this page.`,
  };
}
