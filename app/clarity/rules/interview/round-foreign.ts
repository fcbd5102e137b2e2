import { withArticle } from "../../names";
import { roundOf } from "../../interview/example-round";
import type { RequisitionRule } from "../../rule";

export const roundForeign: RequisitionRule = {
  of: "requisition",
  rule: "round-foreign",
  severity: "warning",
  why: "The case decides who gets the offer. A product case hires a product manager, even for a program role.",
  source: "Spotify PGM vs TPM Role Differences, sirjohnnymai.com; the usual rounds of the role types",
  check({ requisition, roleType, catalogue }) {
    if (!roleType) return [];
    const own = new Set(roleType.starter.interview.rounds.map(({ kind }) => kind));
    const others = [...catalogue.roleTypes.values()].filter(({ id }) => id !== roleType.id);
    return requisition.interview.rounds.flatMap(({ id, kind }, i) => {
      if (kind === "" || own.has(kind)) return [];
      const owners = others.filter(({ starter }) => starter.interview.rounds.some((round) => round.kind === kind));
      // A kind that many role types use belongs to none of them.
      if (owners.length === 0 || owners.length > 3) return [];
      const name = catalogue.roundKinds.get(kind)?.name ?? kind;
      const [owner] = [...owners].sort((a, b) => order(roleType.mistakenFor, a.id) - order(roleType.mistakenFor, b.id));
      const present = new Set(requisition.interview.rounds.map((round) => round.kind));
      const better = roleType.starter.interview.rounds.find(
        (round) => !present.has(round.kind) && round.kind !== "recruiter-screen",
      );
      return [
        {
          at: `interview.rounds.${id}.kind`,
          found: `Round ${i + 1}, ${name.toLowerCase()}, is how ${withArticle(owner!.name)} is interviewed.`,
          instead: `Use a case from the work of ${withArticle(roleType.name)}.`,
          fixes: better
            ? [
                {
                  label: `Replace with ${catalogue.roundKinds.get(better.kind)?.name ?? better.kind}`,
                  changes: [{ section: "interview" as const, part: `rounds.${id}`, value: { ...better, id } }],
                },
              ]
            : [],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ kind: "product-sense", leads: ["product-sense"] })],
      },
    },
    good: {},
  },
};

const order = (ids: readonly string[], id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
