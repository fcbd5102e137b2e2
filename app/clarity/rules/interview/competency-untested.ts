import { testedIn } from "../../../requisition/loop";
import { roundOf } from "../../interview/example-round";
import { withArticle } from "../../names";
import { addLead } from "../../interview/room";
import type { RequisitionRule, RequisitionSubject } from "../../rule";

/** The number of a role type's first competencies that are its core. */
const CORE = 3;

/** The competencies of the role type that no round tests: the core ones, and the others. None without a loop. */
export function untestedIn({ requisition, roleType }: RequisitionSubject) {
  const { rounds } = requisition.interview;
  const tested = new Set(rounds.flatMap(testedIn));
  const left = (some: readonly string[]) => (rounds.length === 0 ? [] : some.filter((id) => !tested.has(id)));
  const competencies = roleType?.competencies ?? [];
  return { core: left(competencies.slice(0, CORE)), others: left(competencies.slice(CORE)) };
}

export const competencyUntested: RequisitionRule = {
  of: "requisition",
  rule: "competency-untested",
  severity: "warning",
  why: "The role is hired for these competencies. Without a test, the best talker gets the job.",
  source: "OPM, Structured Interviews: A Practical Guide, 2008: keep the competencies that distinguish",
  check(subject) {
    const { requisition, roleType, catalogue } = subject;
    const { rounds } = requisition.interview;
    if (!roleType) return [];
    return untestedIn(subject).core.map((id) => {
      const name = (catalogue.competencies.get(id)?.name ?? id).toLowerCase();
      return {
        at: "interview.rounds",
        found: `No round tests ${name}, which ${withArticle(roleType.name)} is hired for.`,
        instead: "Let a round lead on it.",
        fixes: addLead(id, name, rounds, roleType),
      };
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({ leads: ["motivation"] })],
      },
    },
    good: {},
  },
};
