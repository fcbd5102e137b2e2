import { groupMissing } from "../../requisition/readiness/missing";
import { findSection } from "../../requisition/requisition";
import type { Approval } from "./approval";
import { countFindings } from "../finding";

/** The most answers that one line names. */
const MOST_NAMED = 12;

/** The answers to write or to review, one line each: "Success metrics, metric 4: write the unit". */
export function openAnswers({ toWrite, toReview }: Approval): string[] {
  return [
    ...toWrite.flatMap(({ slug, title, missing }) =>
      groupMissing(findSection(slug)!, missing).map(({ ask }) => {
        const start = ask.charAt(0).toLowerCase() + ask.slice(1);
        return `${title}${/^[^“:]+: /.test(ask) ? "," : ":"} ${start}`;
      }),
    ),
    ...toReview.map(({ title, suggestions }) => `${title}: keep or edit ${counted(suggestions, "suggestion")}`),
  ];
}

/** The same in one line. `where` says where the reader finds the full list: "on this page". */
export function openInALine(approval: Approval, where: string): string {
  const open = openAnswers(approval);
  const more = open.length - MOST_NAMED;
  return `${open.slice(0, MOST_NAMED).join("; ")}${more > 0 ? `; and ${more} more, ${where}` : ""}`;
}

/**
 * Says whether the requisition can be approved, and what is left: "not yet: 1 blocker to settle, 2 still to write or
 * review".
 */
export function approvalInWords(approval: Approval): string {
  if (approval.allowed) return "ready to approve";
  const { blocker } = countFindings(approval.findings);
  const open = openAnswers(approval).length;
  return `not yet: ${[
    ...(blocker > 0 ? [`${counted(blocker, "blocker")} left`] : []),
    ...(open > 0 ? [`${counted(open, "answer")} to write or review`] : []),
  ].join(", ")}`;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
