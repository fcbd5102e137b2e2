import { createHash } from "node:crypto";
import { cleanText } from "../../requisition/texts/clean-text";
import type { FieldProblem } from "../../requisition/forms/problems";
import { textOf } from "../shared/saving/read-body.server";

type Fields = { readonly [name: string]: string };

const markOf = (text: string): string => createHash("sha1").update(cleanText(text)).digest("hex").slice(0, 12);

const marksIn = (form: FormData): Map<string, string> =>
  new Map(
    textOf(form, "revision")
      .split(" ")
      .map((one) => one.split(":") as [string, string]),
  );

/**
 * The state that a form of settings was made from, to be carried by the form: a hash of each text, "about:3f0c…
 * color:9a1b…".
 */
export const seenIn = (kept: Fields): string =>
  Object.entries(kept)
    .map(([name, text]) => `${name}:${markOf(text)}`)
    .join(" ");

/**
 * The same after a save that left out overlaps: texts that were also changed elsewhere keep the state the form knew.
 */
export function seenAfter(form: FormData, saved: Fields, overlaps: readonly FieldProblem[]): string {
  const before = marksIn(form);
  const isOpen = (name: string) => overlaps.some(({ field }) => field === name);
  return Object.entries(saved)
    .map(([name, text]) => `${name}:${(isOpen(name) ? before.get(name) : undefined) ?? markOf(text)}`)
    .join(" ");
}

/**
 * Limits a form of settings to the texts that its user changed: a text that is unchanged since the page was loaded is
 * replaced by the saved one. In: the form, which is modified, and what is saved. Out: texts that were changed here and
 * elsewhere.
 */
export function keepUnchanged(form: FormData, kept: Fields): FieldProblem[] {
  const seen = marksIn(form);
  const overlaps: FieldProblem[] = [];
  for (const [field, text] of Object.entries(kept)) {
    const [shown, saved, typed] = [seen.get(field), markOf(text), markOf(textOf(form, field))];
    if (shown === undefined || shown === saved || typed === saved) continue;
    if (typed === shown) form.set(field, text);
    else {
      overlaps.push({
        field,
        message: "Someone changed this while you were editing. Save again to replace it with yours",
      });
    }
  }
  return overlaps;
}
