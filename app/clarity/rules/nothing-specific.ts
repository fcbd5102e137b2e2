import type { Requisition } from "../../requisition/requisition";
import type { RequisitionRule } from "../rule";

/** So many duties, or the mission, have to be there before anybody can say that nothing in them is specific. */
const LEAST_DUTIES = 3;

export const nothingSpecific: RequisitionRule = {
  of: "requisition",
  rule: "nothing-specific",
  severity: "suggestion",
  why: "Every company that hires this role could post the same words. Candidates choose by what is different here, and so does the panel.",
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
        found: `Nothing in mission, responsibilities and metrics is specific to your team: all of it is the typical text for ${roleType.name}.`,
        instead:
          "Write one sentence of your own in the mission, in the first responsibility and in the outcome of the first metric. There it tells most.",
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

/** What a requisition says of the work, where the team shows; white space apart. */
const ownWords = ({ role, requirements, metrics }: Requisition): string[] =>
  [role.mission, ...requirements.responsibilities, ...metrics.metrics.map(({ outcome }) => outcome)]
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
