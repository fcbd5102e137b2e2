import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";
import type { Draft } from "../../requisition/suggestions/suggestions";
import { applyFix } from "./changes";
import { withoutOutdated } from "./fill-blanks";
import type { Finding } from "../finding";
import { countByMatter, isNoWorse, matterOf } from "./no-worse";
import { type Around, checkDraft } from "../approval/checked-draft";

/** What a fix is tried on. */
export interface Trial {
  readonly draft: Draft;
  /** What is found in it, whether someone dismissed it or not. */
  readonly findings: readonly Finding[];
  readonly around: Around;
}

/**
 * The fixes that settle a finding, by their index: after them it is gone, and nothing as bad replaced it. So each press
 * leaves fewer findings of its severity and no more of a worse one, and no two fixes can undo each other.
 */
export const settledFixes = (finding: Finding, trial: Trial): number[] =>
  [...finding.fixes.keys()].filter((nth) => {
    const after = applyFix(trial.draft, finding.fixes[nth]!);
    if (!after) return false;
    const roleType = otherRoleType(trial.draft, after, trial.around.catalogue);
    // Suggestions of another role type make nothing worse; removing those of the old one might.
    const { findings } = checkDraft(
      roleType ? withoutOutdated(after, roleType) : after,
      trial.around,
      finding.severity,
    );
    return isSettled(finding, trial.findings, findings);
  });

/** True if a finding is gone from what is found after, with nothing of its severity or a worse one more often than before. */
export function isSettled(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const [was = 0, is = 0] = [before, after].map((findings) => countByMatter(findings).get(matterOf(finding)));
  return is < was && isNoWorse(before, after, finding.severity);
}

/** The role type that a requisition is given in place of another; undefined if it stays, or had none. */
export function otherRoleType(before: Draft, after: Draft, { roleTypes }: Catalogue): RoleType | undefined {
  const [was, is] = [before, after].map(({ requisition }) => requisition.role.roleType);
  return was === "" || was === is ? undefined : roleTypes.get(is ?? "");
}
