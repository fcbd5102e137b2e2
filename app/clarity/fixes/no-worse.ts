import { type Finding, isAtLeast, type Severity } from "../finding";

/** True if no problem of the given severity or worse is found more often than before. */
export function isNoWorse(before: readonly Finding[], after: readonly Finding[], severity: Severity): boolean {
  const [was, is] = [before, after].map((findings) =>
    countByMatter(findings.filter((one) => isAtLeast(one, severity))),
  );
  return [...is!].every(([matter, count]) => count <= (was!.get(matter) ?? 0));
}

/** The number of findings for each matter. */
export function countByMatter(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(matterOf(finding), (counts.get(matterOf(finding)) ?? 0) + 1);
  return counts;
}

/**
 * What a finding is about, regardless of its place and numbers. A phrase that moves with its line to another list is
 * not a new finding, and "There are 7 must-haves" is the same as with 8. A rule makes only one finding about the whole
 * text.
 */
export const matterOf = ({ rule, at, found }: Pick<Finding, "rule" | "at" | "found">): string =>
  at === "" ? rule : `${rule} ${found.replace(/\d+/g, "")}`;
