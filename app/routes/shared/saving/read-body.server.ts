import { type FormValues, readForm } from "../../../requisition/forms/form";
import { unreadable } from "../reading/open-requisition.server";

const CONTROLS = [
  "intent",
  "revision",
  "saveId",
  "copyOf",
  "return",
  "whole",
  /** The names of all fields that the form has. */
  "fields",
  /** The revision whose texts a conflict showed. */
  "seen",
  /** "yes" if an approved requisition may become a draft again. */
  "reopen",
] as const;

/** The form of a section: its buttons and hidden fields, separate from the answers. */
export interface Body {
  readonly controls: { readonly [name in (typeof CONTROLS)[number]]: string };
  /** The places where the saved text was chosen after a conflict. */
  readonly theirs: readonly string[];
  readonly values: FormValues;
}

/** The text of a form's field; "" if it is absent or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The form of a request; throws a 400 page if the body is not a form. */
export function readFormData(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw unreadable("We couldn’t read this form. Nothing was saved. Go back and try again.");
  });
}

/** Reads the form of a request. Throws a 400 or 422 page for a form that none of our pages sends. */
export async function readBody(request: Request): Promise<Body> {
  const form = await readFormData(request);
  const answers: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string") throw unreadable("This form doesn’t accept files. Nothing was saved.");
    if (name !== "theirs" && !(CONTROLS as readonly string[]).includes(name)) answers.push([name, value]);
  }
  const reading = readForm(answers);
  if (reading.status === "too-many") {
    const count = reading.count.toLocaleString("en");
    throw unreadable(`This form has ${count} fields, more than any section needs. Nothing was saved.`, 422);
  }
  if (reading.status === "forged") {
    throw unreadable("This form has a field we don’t know. Nothing was saved. Reload the section.");
  }
  const control = (name: string): string => {
    const values = form.getAll(name);
    return values.length === 1 && typeof values[0] === "string" ? values[0] : "";
  };
  return {
    controls: Object.fromEntries(CONTROLS.map((name) => [name, control(name)])) as Body["controls"],
    theirs: form.getAll("theirs").filter((path) => typeof path === "string"),
    values: reading.values,
  };
}

/** The body for a kept copy, as if it were sent again by a form that continues from it. */
export const bodyOfCopy = (form: string, values: FormValues): Body => ({
  controls: { ...(Object.fromEntries(CONTROLS.map((name) => [name, ""])) as Body["controls"]), copyOf: form },
  theirs: [],
  values,
});

/** The revision that a section's form was made from; throws a 400 page if the form has none. */
export function revisionOf({ controls }: Body): number {
  const revision = Number(controls.revision);
  if (controls.revision === "" || !Number.isSafeInteger(revision) || revision < 0) {
    throw unreadable("This form is missing its version. Nothing was saved. Go back and reload the section.");
  }
  return revision;
}

const SAVE_ID = /^([a-z0-9]{12})(?::(\d{1,9}))?$/;
/** The maximum number of forms that continue from each other; beyond it the oldest is forgotten. */
const MOST_FORMS = 6;

/**
 * The form that made a save, and the number of the save, which is 0 for a form without numbers. Undefined for an
 * invalid id.
 */
export function turnOf(saveId: string): { readonly form: string; readonly turn: number } | undefined {
  const [, form, turn] = SAVE_ID.exec(saveId) ?? [];
  return form === undefined ? undefined : { form, turn: Number(turn ?? 0) };
}

/** The forms that this one continues from: its own id first, then those it was filled from. */
export function formsOf({ controls }: Body): string[] {
  return [controls.saveId, ...controls.copyOf.split(" ")].flatMap((id) => turnOf(id)?.form ?? []).slice(0, MOST_FORMS);
}
