import type { AppLoadContext } from "@remix-run/node";
import { applyChanges } from "../clarity/changes";
import { sameAnswer } from "../requisition/paths";
import { EVERY_SECTION, type Requisition, type SuggestedBySection } from "../requisition/requisition";
import { stillSuggested } from "../requisition/suggestions";
import { reviewOf } from "./findings.server";
import type { Opened } from "./open-requisition.server";

/**
 * Does what the button of a finding says, to the answers as they are given.
 * Out: the answers after it; undefined if these answers do not raise the finding any more.
 */
export async function applyFix(
  context: AppLoadContext,
  opened: Opened,
  requisition: Requisition,
  { finding: id, nth }: { readonly finding: string; readonly nth: number },
): Promise<Requisition | undefined> {
  const { findings } = await reviewOf(context, opened, requisition);
  const fix = findings.find((finding) => finding.id === id)?.fixes[nth];
  if (!fix) return undefined;
  const changed = applyChanges(requisition, fix.changes);
  // What a fix writes passes the same schema as what is typed: a list that would grow too long is refused whole.
  const valid = EVERY_SECTION.every((section) => section.draft.safeParse(changed[section.slug]).success);
  return valid ? changed : undefined;
}

/** What is still a suggestion when answers change outside their forms. */
export function suggestedAfter(opened: Opened, changed: Requisition): SuggestedBySection {
  const { requisition, suggested } = opened.stored;
  return Object.fromEntries(
    EVERY_SECTION.map((section) => {
      const { slug } = section;
      const before = suggested[slug] ?? {};
      if (sameAnswer(requisition[slug], changed[slug])) return [slug, before];
      return [slug, stillSuggested(section, requisition[slug], changed[slug], before)];
    }),
  );
}
