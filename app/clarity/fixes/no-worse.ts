import { type Finding, isAtLeast, type Severity } from "../finding";

/** True if nothing of a severity, or of a worse one, is found more often than before. */
export function isNoWorse(before: readonly Finding[], after: readonly Finding[], severity: Severity): boolean {
  const [was, is] = [before, after].map((findings) =>
    countByMatter(findings.filter((one) => isAtLeast(one, severity))),
  );
  return [...is!].every(([matter, count]) => count <= (was!.get(matter) ?? 0));
}

/** How often each matter is found. */
export function countByMatter(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(matterOf(finding), (counts.get(matterOf(finding)) ?? 0) + 1);
  return counts;
}

/**
 * What a finding is about, wherever it is and whatever its figures: a phrase that moves with its line to another list
 * is not found again, nor is "There are 7 must-haves" where there were 8. Of the whole text a rule says one thing.
 */
export const matterOf = ({ rule, at, found }: Pick<Finding, "rule" | "at" | "found">): string =>
  at === "" ? rule : `${rule} ${found.replace(/\d+/g, "")}`;
