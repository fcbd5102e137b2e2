import { balanceOf } from "../../app/clarity/balance";
import { heldAgainst, profilesOf } from "../../app/clarity/role-profile";
import { overviewOf } from "../../app/comparison/meaning/overview";
import type { HiringDocument } from "../../app/documents/document";
import { writeComparison } from "../../app/documents/comparison/index";
import type { ComparisonSource } from "../../app/documents/comparison/source";
import { spellOut } from "../../app/documents/title";
import type { Requisition } from "../../app/requisition/requisition";
import { catalogue, sourceOf } from "./catalogue";

/** The document of a comparison, all of it unless told otherwise. */
export function comparisonOf(
  requisitions: readonly Requisition[],
  rest: Partial<ComparisonSource> = {},
): HiringDocument {
  const sources = requisitions.map((requisition) => sourceOf(requisition));
  const readings = sources.map(({ review }) => review.subject.reading);
  const roleTypes = requisitions.map(({ role }) => catalogue.roleTypes.get(role.roleType));
  const against = heldAgainst(roleTypes[0], readings[0]!, catalogue);
  return writeComparison({
    items: sources.map(({ requisition, stamp }, i) => ({
      name: spellOut({ catalogue }, requisition.role.title, roleTypes[i]),
      roleType: roleTypes[i]?.name ?? "No role type chosen",
      reads: readings[i]!.verdict,
      stamp: { ...stamp, requisition: `requisition${i}` },
    })),
    overview: overviewOf(sources, catalogue),
    axes: profilesOf(
      readings.map(({ balance }) => balance),
      against,
      catalogue,
    ),
    expectedOf: against?.name,
    balances: readings.map(({ balance }, i) => {
      const roleType = heldAgainst(roleTypes[i], readings[i]!, catalogue);
      return {
        is: balanceOf(balance, catalogue.axes),
        expected: roleType && balanceOf(roleType.profile, catalogue.axes),
      };
    }),
    catalogue,
    letterhead: sources[0]!.letterhead,
    only: false,
    marks: true,
    ...rest,
  });
}
