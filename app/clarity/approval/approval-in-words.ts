import { groupMissing } from "../../requisition/readiness/missing";
import { findSection } from "../../requisition/requisition";
import type { Approval } from "./approval";
import { countFindings } from "../finding";

/** Answers that one line names. */
const MOST_NAMED = 12;

/** What is still to write or to confirm, a line each: "Success metrics, metric 4: write the unit". */
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

/** The same in one line; `where` says where to find the rest: "on this page". */
export function openInALine(approval: Approval, where: string): string {
  const open = openAnswers(approval);
  const more = open.length - MOST_NAMED;
  return `${open.slice(0, MOST_NAMED).join("; ")}${more > 0 ? `; and ${more} more, ${where}` : ""}`;
}

/** Whether it can be approved, and how much that takes: "not yet: 1 blocker to settle, 2 still to write or review". */
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
