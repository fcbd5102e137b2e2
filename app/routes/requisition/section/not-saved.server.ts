import { count } from "../../../documents/wording";
import type { FieldProblem } from "../../../requisition/forms/problems";
import type { NotSaved } from "../../../ui/wizard/saving/autosave";

/** An approved requisition is only changed after the user confirms it. */
export const APPROVED: NotSaved = {
  why: "Not saved: this is approved. Editing turns it back into a draft.",
  asks: { field: "reopen", yes: "yes" },
};

/** Why invalid answers are not saved; undefined if all are valid. */
export function whyNotSaved([first, ...others]: readonly FieldProblem[]): NotSaved | undefined {
  if (!first) return undefined;
  const href = `#${first.field}`;
  if (others.length === 0) return { why: `Not saved: ${first.message}.`, link: { href, text: "Go to the answer" } };
  return {
    why: `Not saved: ${count(others.length + 1, "answer")} can't be saved as typed.`,
    link: { href, text: "Go to the first" },
  };
}
