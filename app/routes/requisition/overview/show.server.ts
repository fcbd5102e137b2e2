import type { AppLoadContext } from "@remix-run/node";
import { remainingOf } from "../../../clarity/approval/remaining";
import { summarizeVerdict } from "../../../clarity/review/verdict-summary";
import type { HiringDocument } from "../../../documents/blocks/document";
import { DOCUMENTS } from "../../../documents/index";
import { phraseWords } from "../../../documents/sentences/phrase";
import { writeDocument } from "../../../documents/write-document";
import { gapsIn } from "../../../requisition/readiness/gaps";
import { nextSection } from "../../../requisition/readiness/readiness";
import { shortened } from "../../../requisition/texts/shortened";
import { countSuggested } from "../../../requisition/suggestions/suggestions";
import { subtitleFor } from "../../../requisition/texts/distinct-names";
import { reviewedSource, reviewOf } from "../../shared/reading/findings.server";
import { filledInWords } from "../../shared/reading/gaps-page.server";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { unsavedPages } from "../../shared/saving/recovery.server";
import { othersChangedInWords } from "../../shared/saving/others-changed.server";
import { summarizeAct, type ActSummary, undoable } from "../../shared/saving/undo.server";
import { when } from "../../shared/reading/when.server";

/** The number of history entries shown, and the maximum length of each. */
const MOST_ENTRIES = 4;
const MOST_LETTERS = 90;
/** The number of blocks that fill the first page of a document; the rest is cut off. */
const FIRST_PAGE = 20;

const DID = new Map([
  ["copied", "This is a copy. Its answers are suggestions until you keep or edit them."],
  ["example", "This is your own copy of a finished example. Change what you like."],
  ["file", "Imported from a file."],
  ["undone", "Undone."],
  ["late", "Can’t undo: there’s a newer save or an approval. You can restore any version from History."],
]);

/** The data for the overview of a requisition. */
export async function showOverview(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, roleType, name } = opened;
  const { requisition } = stored;
  const did = search.get("did");
  const [source, { approval, subject }, { entries }, origin] = await Promise.all([
    reviewedSource(context, opened),
    reviewOf(context, opened),
    context.store.history(context.actor, stored.id, { limit: MOST_ENTRIES }),
    context.store.readOrigin(context.actor, stored.id),
  ]);
  const { sections } = approval;
  const archived = stored.shelf === "archived";
  const saved = `saved ${when(stored.updatedAt, context.now())}`;
  return {
    id: stored.id,
    name,
    roleType: roleType?.name,
    about: [
      subtitleFor(name, requisition.role, roleType?.name ?? "No role type"),
      `${archived ? "Archived" : stored.approved ? "Approved" : "Draft"}, version ${stored.version}, ${saved}`,
    ]
      .filter(Boolean)
      .map((sentence) => `${sentence}.`)
      .join(" "),
    gone: roleType ? "" : requisition.role.roleType,
    sections,
    next: nextSection(sections),
    suggestions: countSuggested(stored.suggested),
    gaps: gapsIn(requisition).length,
    sentence: summarizeVerdict(subject).sentence,
    left: remainingOf(approval),
    picture: firstPage(writeDocument(DOCUMENTS[0]!, source)),
    letter: source.letterhead.paper === "letter",
    documents: documentsOf(context, stored.id),
    entries: entries.map(({ version, act, changes, savedAt }) => ({
      version,
      what: shortened(actInOneLine(summarizeAct(act, changes)), MOST_LETTERS),
      when: when(savedAt, context.now()),
    })),
    hasText: origin !== undefined,
    did: did === null ? undefined : DID.get(did),
    filled: filledInWords(search),
    undoable: await undoable(context, stored, "overview"),
    othersChanged: othersChangedInWords(requisition, search.get("took")),
    archived,
    unsaved: await unsavedPages(context, stored.id),
    copyId: context.newId(),
  };
}

/** The name of an act, or else its changes: "Role and purpose: mission changed". */
const actInOneLine = ({ name, changes }: ActSummary): string =>
  name || changes.map(({ title, words }) => `${title}: ${words}`).join(". ");

/** The first page of a document for its picture; the letterhead's files stay on the server. */
function firstPage({ letterhead: _, ...document }: HiringDocument) {
  return { ...document, blocks: document.blocks.slice(0, FIRST_PAGE) };
}

/** Every document and edition except the job description, with the address of its page. */
function documentsOf(context: AppLoadContext, id: string) {
  const called = (name: (typeof DOCUMENTS)[number]["name"]) => phraseWords(context, "every-document", name);
  return DOCUMENTS.flatMap(({ slug, name, about, editions = [] }, i) => {
    const href = `/requisitions/${id}/documents/${slug}`;
    const others = editions.map((edition) => ({
      href: `${href}?edition=${edition.id}`,
      name: called(edition.name),
      about: inShort(edition.about),
    }));
    return i === 0 ? others : [{ href, name: called(name), about: inShort(about) }, ...others];
  });
}

/** "For the panel: rounds, ..." becomes "For the panel". */
const inShort = (about: string): string => about.split(":")[0]!;
