import type { Requisition } from "../../../requisition/requisition";
import type { RequisitionRule } from "../../rule";

/** The fewest duties, unless there is a mission, for which the rule can say that nothing is specific. */
const LEAST_DUTIES = 3;

export const nothingSpecific: RequisitionRule = {
  of: "requisition",
  rule: "nothing-specific",
  severity: "suggestion",
  why: "Any company could post the same text. Candidates choose by what is different here.",
  source: "House rule",
  check({ requisition, roleType }) {
    if (!roleType) return [];
    const { mission } = requisition.role;
    const { responsibilities } = requisition.requirements;
    if (mission === "" && responsibilities.length < LEAST_DUTIES) return [];
    const theirs = ownWords(roleType.starter);
    if (ownWords(requisition).some((words) => !theirs.includes(words))) return [];
    return [
      {
        at: "role.mission",
        found: `Mission, responsibilities and metrics are all the typical text for ${roleType.name}. Nothing is specific to your team.`,
        instead: "Write your own sentence in the mission, the first responsibility and the first metric.",
      },
    ];
  },
  example: {
    on: "technical-program-manager",
    bad: {},
    good: {
      role: { mission: "You move the payments of 40 shops to the new ledger, and no payment is lost on the way." },
    },
  },
};

/** The parts of a requisition that describe the team's own work, without white space. */
const ownWords = ({ role, requirements, metrics }: Requisition): string[] =>
  [role.mission, ...requirements.responsibilities, ...metrics.metrics.map(({ outcome }) => outcome)]
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
