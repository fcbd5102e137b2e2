import type { AppLoadContext } from "@remix-run/node";
import type { RoleType } from "../../../catalogue/shapes/role-type";
import { applyFix } from "../../../clarity/fixes/changes";
import { otherRoleType } from "../../../clarity/fixes/settled-fixes";
import type { Requisition } from "../../../requisition/requisition";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { reviewOf } from "../reading/findings.server";
import type { Opened } from "../reading/open-requisition.server";

/** Identifies a button of a finding, as an intent names it. */
export interface FixName {
  readonly finding: string;
  readonly nth: number;
}

/** The answers after the button of a finding is applied. */
export interface Fixed extends Draft {
  /** The role type to change to; its effects are previewed first. */
  readonly roleType: RoleType | undefined;
}

/**
 * Applies the button of a finding to the given answers.
 * Out: the new answers; undefined if these answers no longer cause the finding, or the button does not settle it.
 */
export async function fixedBy(
  context: AppLoadContext,
  opened: Opened,
  requisition: Requisition,
  { finding: id, nth }: FixName,
): Promise<Fixed | undefined> {
  const { findings, draft, settled } = await reviewOf(context, opened, requisition);
  const finding = findings.find((other) => other.id === id);
  const fix = finding?.fixes[nth];
  if (!finding || !fix || !settled(finding).includes(nth)) return undefined;
  const after = applyFix(draft, fix);
  return after && { ...after, roleType: otherRoleType(draft, after, context.catalogue) };
}
