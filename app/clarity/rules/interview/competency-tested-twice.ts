import { fixRow } from "../../fixes/changes";
import { roundOf } from "../../interview/example-round";
import type { RequisitionRule } from "../../rule";

export const competencyTestedTwice: RequisitionRule = {
  of: "requisition",
  rule: "competency-tested-twice",
  severity: "suggestion",
  why: "Two rounds that lead on the same competency ask the same questions, and others go untested.",
  source: "House rule, after OPM, Structured Interviews: A Practical Guide, 2008",
  check({ requisition, catalogue }) {
    const { rounds } = requisition.interview;
    const leading = new Map<string, number[]>();
    rounds.forEach(({ leads }, i) => {
      for (const id of leads) leading.set(id, [...(leading.get(id) ?? []), i]);
    });
    return [...leading].flatMap(([id, at]) => {
      if (at.length < 2) return [];
      const name = catalogue.competencies.get(id)?.name ?? id;
      const last = rounds[at.at(-1)!]!;
      return [
        {
          at: `interview.rounds.${last.id}.leads`,
          found: `${at.length} rounds lead on ${name.toLowerCase()}: rounds ${at.map((i) => i + 1).join(" and ")}.`,
          instead: "Let one round lead on it. The other can cover it.",
          fixes: [
            fixRow(`Let round ${at.at(-1)! + 1} cover it`, requisition, "interview", `rounds.${last.id}`, {
              leads: last.leads.filter((other) => other !== id),
              covers: [...new Set([...last.covers, id])],
            }),
          ],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: ["a", "b"].map((id) => roundOf({ id, leads: ["risk-mitigation"] })),
      },
    },
    good: {},
  },
};
