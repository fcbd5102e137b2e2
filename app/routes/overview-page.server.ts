import type { AppLoadContext } from "@remix-run/node";
import { countFindings, countsInWords } from "../clarity/finding";
import { verdictInWords } from "../clarity/verdict-in-words";
import { DOCUMENTS } from "../documents/index";
import { phraseWords } from "../documents/sentences/phrase";
import { nextSection } from "../requisition/readiness";
import { countSuggested } from "../requisition/suggestions";
import { gapsIn } from "../requisition/gaps";
import { reviewOf } from "./findings.server";
import { filledInWords } from "./gaps-page.server";
import { openRequisition } from "./open-requisition.server";
import { unsavedSections } from "./recovery.server";
import { tookInWords } from "./took.server";
import { undoable } from "./undo.server";
import { when } from "./when.server";

const DID = new Map([
  ["copied", "This is a copy. Its answers stay marked as suggestions until you keep or edit them."],
  ["example", "This is your own copy of a finished example. Change what you like."],
  ["file", "This requisition was made from a file."],
  ["undone", "Undone."],
  ["late", "Nothing was undone: something was saved since. The history has every version."],
]);

/** Everything the overview of a requisition shows. */
export async function showOverview(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, roleType, name } = opened;
  const did = search.get("did");
  const { subject, open, approval } = await reviewOf(context, opened);
  const { sections } = approval;
  return {
    verdict: verdictInWords(subject),
    findings: countsInWords(countFindings(open)),
    origin: (await context.store.readOrigin(context.actor, stored.id)) !== undefined,
    id: stored.id,
    name,
    roleType: roleType ? { id: roleType.id, name: roleType.name } : undefined,
    gone: roleType ? "" : stored.requisition.role.roleType,
    sections,
    next: nextSection(sections),
    suggestions: countSuggested(stored.suggested),
    gaps: gapsIn(stored.requisition).length,
    filled: filledInWords(search),
    documents: DOCUMENTS.map(({ slug, name: called, about }) => ({
      slug,
      name: phraseWords(context, "every-document", called),
      about,
    })),
    changed: when(stored.updatedAt, context.now()),
    did: did === null ? undefined : DID.get(did),
    undoable: await undoable(context, stored),
    took: tookInWords(stored.requisition, search.get("took")),
    archived: stored.shelf === "archived",
    unsaved: await unsavedSections(context, stored.id),
    copyId: context.newId(),
  };
}
