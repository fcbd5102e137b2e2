import { balanceOf } from "../../app/clarity/verdict/balance";
import { fitTo, roleToCompare, profilesOf } from "../../app/clarity/verdict/role-profile";
import { fiveNumbers } from "../../app/comparison/meaning/five-numbers";
import { overviewOf } from "../../app/comparison/meaning/overview";
import type { HiringDocument } from "../../app/documents/blocks/document";
import { writeComparison } from "../../app/documents/comparison/index";
import type { ComparisonSource } from "../../app/documents/comparison/source";
import { spellOut } from "../../app/documents/titles/title";
import type { Requisition } from "../../app/requisition/requisition";
import { catalogue, sourceOf } from "./catalogue";

/** The document of a comparison with all rows, unless set otherwise. */
export function comparisonOf(
  requisitions: readonly Requisition[],
  rest: Partial<ComparisonSource> = {},
): HiringDocument {
  const sources = requisitions.map((requisition) => sourceOf(requisition));
  const readings = sources.map(({ review }) => review.subject.reading);
  const roleTypes = requisitions.map(({ role }) => catalogue.roleTypes.get(role.roleType));
  const comparable = roleTypes.map((roleType, i) => roleToCompare(roleType, readings[i]!, catalogue));
  const overview = overviewOf(sources, catalogue);
  const read = sources.map(({ review }, i) => ({
    fit: fitTo(comparable[i], readings[i]!),
    findings: review.open.length,
  }));
  return writeComparison({
    items: sources.map(({ requisition, stamp }, i) => ({
      name: spellOut({ catalogue }, requisition.role.title, roleTypes[i]),
      roleType: roleTypes[i]?.name ?? "No role type chosen",
      reads: readings[i]!.verdict,
      stamp: { ...stamp, requisition: `requisition${i}` },
    })),
    overview,
    numbers: fiveNumbers(requisitions, read, overview.loops, overview.pay),
    axes: profilesOf(
      readings.map(({ balance }) => balance),
      comparable[0],
      catalogue,
    ),
    expectedOf: comparable[0]?.name,
    balances: readings.map(({ balance }, i) => ({
      is: balanceOf(balance, catalogue.axes),
      expected: comparable[i] && balanceOf(comparable[i].profile, catalogue.axes),
    })),
    catalogue,
    letterhead: sources[0]!.letterhead,
    only: false,
    marks: true,
    ...rest,
  });
}
