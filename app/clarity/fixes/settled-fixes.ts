import type { Catalogue } from "../../catalogue/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";
import type { Draft } from "../../requisition/suggestions/suggestions";
import { applyFix } from "./changes";
import { withoutOutdated } from "./fill-blanks";
import type { Finding } from "../finding";
import { countByMatter, isNoWorse, matterOf } from "./no-worse";
import { type Around, checkDraft } from "../approval/checked-draft";

/** The draft to try a fix on. */
export interface Trial {
  readonly draft: Draft;
  /** The findings in the draft, including dismissed ones. */
  readonly findings: readonly Finding[];
  readonly around: Around;
}

/**
 * Returns the indexes of the fixes that settle a finding: afterwards it is gone, and the fix raised nothing as bad. So
 * each button leaves fewer findings of its severity and no more of a worse one, and no two buttons can undo each other.
 */
export const settledFixes = (finding: Finding, trial: Trial): number[] =>
  [...finding.fixes.keys()].filter((nth) => {
    const after = applyFix(trial.draft, finding.fixes[nth]!);
    if (!after) return false;
    const roleType = otherRoleType(trial.draft, after, trial.around.catalogue);
    // The suggestions of the new role type make nothing worse, but removing those of the old one might.
    const { findings } = checkDraft(
      roleType ? withoutOutdated(after, roleType) : after,
      trial.around,
      finding.severity,
    );
    return isSettled(finding, trial.findings, findings);
  });

/** True if a finding is gone afterwards, and nothing of its severity or worse is found more often than before. */
export function isSettled(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const [was = 0, is = 0] = [before, after].map((findings) => countByMatter(findings).get(matterOf(finding)));
  return is < was && isNoWorse(before, after, finding.severity);
}

/** The new role type if the requisition's role type changed; undefined if it did not, or if there was none before. */
export function otherRoleType(before: Draft, after: Draft, { roleTypes }: Catalogue): RoleType | undefined {
  const [was, is] = [before, after].map(({ requisition }) => requisition.role.roleType);
  return was === "" || was === is ? undefined : roleTypes.get(is ?? "");
}
