import type { AppLoadContext } from "@remix-run/node";
import type { Approval } from "../../../clarity/approval/approval";
import { isDeclared } from "../../../clarity/verdict/declared";
import { remainingOf } from "../../../clarity/approval/remaining";
import { withArticle } from "../../../clarity/names";
import { summarizeVerdict } from "../../../clarity/review/verdict-summary";
import type { QuotedRun } from "../../../clarity/review/quotes";
import { roleToCompare, profileOf } from "../../../clarity/verdict/role-profile";
import { DOCUMENTS } from "../../../documents/index";
import { settingNotices } from "../../../documents/job-posting/terms-notices";
import { phraseWords } from "../../../documents/sentences/phrase";
import { gapsIn } from "../../../requisition/readiness/gaps";
import { placeOf } from "../../../requisition/place";
import type { ReviewState } from "../../../store/stored";
import { reviewOf } from "../../shared/reading/findings.server";
import { filledInWords } from "../../shared/reading/gaps-page.server";
import { type Opened, openRequisition } from "../../shared/reading/open-requisition.server";
import { marksOf } from "../../shared/reading/reading.server";
import { gapsOf, groupsOf } from "./groups.server";
import { dismissedBy, toShown } from "../../shared/reading/shown-findings.server";
import { undoable } from "../../shared/saving/undo.server";
import { when } from "../../shared/reading/when.server";

/** The data for the review of a requisition; `axis` is the one whose phrases should be marked. */
export async function showReview(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, roleType } = opened;
  const { requisition } = stored;
  const address = `/requisitions/${stored.id}`;
  const reviewed = await reviewOf(context, opened);
  const { subject, approval, dismissed, review } = reviewed;
  const { sections } = approval;
  const { catalogue } = context;
  const { reading } = subject;
  const axis = catalogue.axes.find((other) => other.id === search.get("axis"));
  const against = roleToCompare(roleType, reading, catalogue);
  const summary = summarizeVerdict(subject);
  const left = remainingOf(approval);
  const letterhead = await context.store.readLetterhead(context.actor);
  return {
    id: stored.id,
    name: opened.name,
    saveId: context.newId(),
    options: opened.options,
    did: search.get("did"),
    undoable: await undoable(context, stored, "elsewhere"),
    filled: filledInWords(search),
    sentence: summary.sentence,
    proof: summary.proof.map((run) => linked(run, opened)),
    blended: reading.blend !== undefined && !isDeclared(subject, reading.blend.roles),
    groups: groupsOf(opened, reviewed),
    gaps: gapsOf(requisition),
    allGaps: gapsIn(requisition).length,
    dismissed: dismissed.map(({ finding, dismissal }) => ({
      finding: toShown(finding, requisition, address, []),
      reason: dismissal.reason,
      ...dismissedBy(dismissal, context),
    })),
    signals: profileOf(reading.balance, against, catalogue),
    expectedOf: against && withArticle(against.name),
    axis: axis && { id: axis.id, name: axis.name },
    marked: axis
      ? marksOf(subject, axis.id, (at) => placeOf(at, requisition).where).filter(({ marks }) => marks.length > 0)
      : [],
    left: {
      ...left,
      ready: sections.filter(({ state }) => state === "ready").length,
      sections: sections.length,
    },
    /** A sentence about texts that are missing in Settings and in the posting. */
    lacks: settingNotices({ requisition, catalogue, letterhead }).map(({ text }) => text)[0],
    approval: {
      approved: approvedBy(context, opened, review.approval),
      ...left,
      notBegun: notStarted(opened, approval),
      version: opened.source.stamp.version,
      files: filesOf(context, address),
    },
  };
}

/** A run of quoted text with a link to its answer. */
function linked({ text, strong, at }: QuotedRun, { stored }: Opened) {
  const { slug, field } = at === undefined ? { slug: undefined, field: undefined } : placeOf(at, stored.requisition);
  const hash = field === undefined ? "" : `#${field}`;
  return { text, strong, href: slug && `/requisitions/${stored.id}/edit/${slug}?return=review${hash}` };
}

/** Who approved it and when, and whether it was changed since. */
function approvedBy(context: AppLoadContext, { stored }: Opened, approval: ReviewState["approval"]) {
  if (!approval) return undefined;
  const by = approval.by === context.actor.id ? "you" : approval.by;
  return { current: stored.approved, by, when: when(approval.at, context.now()) };
}

/** The sections that are not started, with the addresses of their pages. */
function notStarted({ stored }: Opened, { sections }: Approval) {
  return sections
    .filter(({ state }) => state === "not-started")
    .map(({ slug, title }) => ({ title, href: `/requisitions/${stored.id}/edit/${slug}?return=review` }));
}

/** The Word files of every document and edition. */
function filesOf(context: AppLoadContext, address: string) {
  return DOCUMENTS.flatMap(({ slug, editions = [], ...main }) =>
    [{ ...main, id: "" }, ...editions].map(({ id, name, isPublic = false }) => ({
      href: `${address}/documents/${slug}.docx${id === "" ? "" : `?edition=${id}`}`,
      name: phraseWords(context, "every-document", name),
      isPublic,
    })),
  );
}
