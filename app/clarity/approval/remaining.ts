import { joinList } from "../../requisition/texts/join-list";
import type { Approval } from "./approval";
import { type Counts, countFindings } from "../finding";

/** Counts of what is left before a requisition is done. Every page uses these counts. */
export interface Remaining extends Counts {
  /** Answers to write in started sections, without those that a blocker asks for. */
  readonly toWrite: number;
  /** Sections that have not been started. */
  readonly toStart: number;
  /** Suggested answers that nobody has kept or edited yet. */
  readonly suggested: number;
  /** True if nothing blocks approval. */
  readonly allowed: boolean;
}

/** Counts what is left. */
export function remainingOf({ findings, toWrite, toReview, sections, allowed }: Approval): Remaining {
  const blank = sections.filter(({ state }) => state === "not-started").map(({ slug }) => slug);
  const started = toWrite.filter(({ slug }) => !blank.includes(slug));
  return {
    ...countFindings(findings),
    toWrite: started.reduce((sum, { missing }) => sum + missing.length, 0),
    toStart: blank.length,
    suggested: toReview.reduce((sum, { suggestions }) => sum + suggestions, 0),
    allowed,
  };
}

/** What approval requires: "To approve, fix 1 blocker and write 2 answers."; or that nothing blocks it. */
export function remainingInWords({ blocker, toWrite, toStart, suggested, allowed }: Remaining): string {
  if (allowed) return "Nothing blocks approval.";
  const steps = [
    [blocker, "fix", "blocker"],
    [toWrite, "write", "answer"],
    [toStart, "start", "section"],
    [suggested, "review", "suggestion"],
  ] as const;
  const open = steps.filter(([n]) => n > 0).map(([n, verb, what]) => `${verb} ${n} ${what}${n === 1 ? "" : "s"}`);
  return `To approve, ${joinList(open)}.`;
}
