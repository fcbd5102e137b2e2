import type { AppLoadContext } from "@remix-run/node";
import { findDocument } from "../../../documents/index";
import { redlined } from "../../../documents/redline/redline";
import { writeDocument } from "../../../documents/write-document";
import type { Written } from "../../../formats/format";
import { EVERY_SECTION } from "../../../requisition/requisition";
import { changedSections, saveChanged } from "../../shared/saving/draft-actions.server";
import { reviewedSource } from "../../shared/reading/findings.server";
import {
  notFound,
  type Opened,
  openRequisition,
  unreadable,
  workOut,
} from "../../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";
import { answersOf } from "./answers-in-words.server";
import { summarizeAct, undoable } from "../../shared/saving/undo.server";
import { when } from "../../shared/reading/when.server";

const PAGE_SIZE = 25;

/** Reads a version number in an address; undefined if invalid. */
const readVersion = (text: string | null | undefined): number | undefined =>
  /^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined;

/** The history of a requisition, newest first. */
export async function showHistory(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const { stored, name } = await openRequisition(context, id);
  const upTo = readVersion(search.get("upTo"));
  const last = await undoable(context, stored, "history");
  const restored = restoredInWords(search, stored.version);
  const { entries, next } = await context.store.history(context.actor, stored.id, { limit: PAGE_SIZE, upTo });
  const versions = entries.map(({ version }) => version);
  const approvals = await context.store.approvals(context.actor, stored.id, versions);
  const nameOf = (by: string) => (by === context.actor.id ? "you" : by);
  return {
    id: stored.id,
    name,
    newest: stored.version,
    created: when(stored.createdAt, context.now()),
    first: upTo === undefined,
    next,
    undoable: last && { ...last, sentence: restored ?? last.sentence },
    entries: entries.map(({ version, act, by, savedAt, changes }) => {
      const summary = summarizeAct(act, changes);
      const approval = approvals.find((one) => one.version === version);
      return {
        version,
        /** Omitted for the user's own entries. */
        by: by === context.actor.id ? undefined : by,
        when: when(savedAt, context.now()),
        act: summary.name,
        changes: summary.changes,
        /** "by you, today at 2:02 PM" */
        approved: approval && `by ${nameOf(approval.by)}, ${when(approval.at, context.now())}`,
      };
    }),
  };
}

/** Which version was restored, if nothing was saved since. */
function restoredInWords(search: URLSearchParams, newest: number): string | undefined {
  const [restored, as] = [readVersion(search.get("restored")), readVersion(search.get("as"))];
  if (restored === undefined || as !== newest) return undefined;
  return `Restored version ${restored} as version ${as}. The versions in between are still here.`;
}

/** A requisition at a version; throws a 404 page with the reason if the version is not kept. */
async function openVersion(
  context: AppLoadContext,
  id: string | undefined,
  version: string | undefined,
): Promise<Opened> {
  const number = readVersion(version);
  const { stored, settings } = await openRequisition(context, id);
  const old = number === undefined ? undefined : await context.store.readVersion(context.actor, stored.id, number);
  if (!old) {
    throw notFound(
      `There is no version ${version?.slice(0, 20) ?? ""} of this requisition. After a month, only the last of the saves to one section within 10 minutes is kept.`,
    );
  }
  return workOut(context, old, settings);
}

/** The data for the page of an older version. */
export async function showVersion(context: AppLoadContext, id: string | undefined, version: string | undefined) {
  const old = await openVersion(context, id, version);
  const now = await openRequisition(context, id);
  const { requisition, suggested } = old.stored;
  const differing = new Set(changedSections(now, requisition, suggested).map(({ section }) => section));
  return {
    id: old.stored.id,
    name: old.name,
    version: old.stored.version,
    newest: now.stored.version,
    when: when(old.stored.updatedAt, context.now()),
    approved: old.stored.approved,
    differs: differing.size > 0,
    sections: EVERY_SECTION.map((section) => ({
      slug: section.slug,
      title: section.title,
      differs: differing.has(section.slug),
      answers: answersOf(old, section, requisition[section.slug]).filter(({ text }) => text !== ""),
    })),
  };
}

/** The job description of a version, or of the newest one, with tracked changes since an earlier version. */
export async function writeChanges(
  context: AppLoadContext,
  id: string | undefined,
  from: string | undefined,
  to: string | null,
): Promise<Written> {
  const before = await openVersion(context, id, from);
  const after = to === null ? await openRequisition(context, id) : await openVersion(context, id, to);
  const [was, source] = await Promise.all([reviewedSource(context, before), reviewedSource(context, after)]);
  const kind = findDocument("job-description")!;
  const document = redlined(writeDocument(kind, was), writeDocument(kind, source), {
    by: context.actor.name,
    at: after.stored.updatedAt,
  });
  return { document, source };
}

/** Restores an old version as the newest one. Returns the address to go to, or why nothing was restored. */
export async function restoreVersion(
  context: AppLoadContext,
  id: string | undefined,
  version: string | undefined,
  request: Request,
): Promise<{ readonly to: string } | { readonly message: string }> {
  const old = await openVersion(context, id, version);
  const now = await openRequisition(context, id);
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "restore") throw unreadable("This page has no such button. Nothing changed.");
  const { requisition, suggested, version: number } = old.stored;
  if (textOf(form, "newest") !== String(now.stored.version)) {
    return {
      message: `There is a newer save: this requisition is at version ${now.stored.version} now. Nothing was restored. Check History, then restore again.`,
    };
  }
  await saveChanged(context, now, "restore", requisition, suggested);
  return { to: `/requisitions/${now.stored.id}/history?restored=${number}&as=${now.stored.version + 1}` };
}
