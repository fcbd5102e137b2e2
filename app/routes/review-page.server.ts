import type { AppLoadContext } from "@remix-run/node";
import { isDeclared } from "../clarity/declared";
import { countFindings, countsInWords } from "../clarity/finding";
import { withArticle } from "../clarity/names";
import { heldAgainst, profileOf } from "../clarity/role-profile";
import { closenessInWords, closestRoles, verdictInWords } from "../clarity/verdict-in-words";
import { isBlank } from "../requisition/blank";
import { gapsIn } from "../requisition/gaps";
import { inWords, rowInWords } from "../requisition/in-words";
import type { AnyAnswers } from "../requisition/paths";
import { placeOf } from "../requisition/place";
import { EVERY_SECTION } from "../requisition/requisition";
import { nameRow, type Section } from "../requisition/section";
import { countSuggested } from "../requisition/suggestions";
import { reviewOf } from "./findings.server";
import { dismissedBy, toShown } from "./shown-findings.server";
import { filledInWords } from "./gaps-page.server";
import { type Opened, openRequisition } from "./open-requisition.server";
import { marksOf } from "./reading.server";
import { undoable } from "./undo.server";
import { when } from "./when.server";

/** Everything the review of a requisition shows; `axis` is the one whose phrases are to be marked. */
export async function showReview(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, name, roleType } = opened;
  const address = `/requisitions/${stored.id}`;
  const { subject, open, approval, dismissed, review, settled } = await reviewOf(context, opened);
  const { sections } = approval;
  const { catalogue } = context;
  const { reading } = subject;
  const [closest, next] = closestRoles(subject).map(closenessInWords);
  const suggestions = countSuggested(stored.suggested);
  const axis = catalogue.axes.find((other) => other.id === search.get("axis"));
  const against = heldAgainst(roleType, reading, catalogue);
  return {
    id: stored.id,
    name,
    did: search.get("did"),
    undoable: await undoable(context, stored),
    facts: {
      ...verdictInWords(subject),
      closest,
      runnerUp: next,
      ready: `${sections.filter(({ state }) => state === "ready").length} of ${sections.length}`,
      open: sections
        .filter(({ state }) => state !== "ready")
        .map(({ title }) => title)
        .join(", "),
      findings: String(open.length),
      findingsAre: countsInWords(countFindings(open)),
      suggestions: String(suggestions),
      suggestionsIn: sections
        .filter((section) => section.suggestions > 0)
        .map(({ title }) => title)
        .join(", "),
    },
    blended: reading.blend !== undefined && !isDeclared(subject, reading.blend.roles),
    suggestions,
    gaps: gapsIn(stored.requisition).length,
    filled: filledInWords(search),
    findings: open.map((finding) => toShown(finding, stored.requisition, address, settled(finding))),
    dismissed: dismissed.map(({ finding, dismissal }) => ({
      finding: toShown(finding, stored.requisition, address, []),
      reason: dismissal.reason,
      ...dismissedBy(dismissal, context),
    })),
    signals: profileOf(reading.balance, against, catalogue),
    expectedOf: against && withArticle(against.name),
    isChosen: roleType !== undefined,
    axis: axis && { id: axis.id, name: axis.name },
    marked: axis
      ? marksOf(subject, axis.id, (at) => placeOf(at, stored.requisition).where).filter(({ marks }) => marks.length > 0)
      : [],
    approval: approvedBy(context, opened, review.approval),
    blockers: open.filter(({ severity }) => severity === "blocker").length,
    sections: sections.map((section, i) => ({
      ...section,
      answers: answersOf(opened, EVERY_SECTION[i]!, stored.requisition[section.slug]),
    })),
  };
}

/** "approved", by whom and when; "stale" if it was changed since. */
function approvedBy(
  context: AppLoadContext,
  { source }: Opened,
  approval: { readonly version: number; readonly by: string; readonly at: number } | undefined,
) {
  if (!approval) return undefined;
  const by = approval.by === context.actor.id ? context.actor.name : approval.by;
  return { current: approval.version === source.stamp.version, by, when: when(approval.at, context.now()) };
}

/** The answers of a section in words; a row of a list is one answer. */
export function answersOf({ stored, options }: Opened, section: Section, answers: AnyAnswers) {
  const suggested = stored.suggested[section.slug as keyof typeof stored.suggested] ?? {};
  return Object.entries(section.fields).flatMap(([name, field]) => {
    const label = field.label.replace(/ \(optional\)$/, "");
    if (field.kind !== "rows") {
      return [
        { path: name, label, text: inWords(field, answers[name], options), suggested: Object.hasOwn(suggested, name) },
      ];
    }
    const rows = answers[name] as (AnyAnswers & { id: string })[];
    return rows
      .map((row, i) => ({
        path: `${name}.${row.id}`,
        label: nameRow(field, i),
        text: isBlank(row) ? "" : rowInWords(field, row, options),
        suggested: Object.hasOwn(suggested, `${name}.${row.id}`),
      }))
      .filter(({ text }) => text !== "");
  });
}
