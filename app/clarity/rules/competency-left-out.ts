import { listed } from "../../requisition/listed";
import { withArticle } from "../names";
import type { RequisitionRule } from "../rule";
import { CORE } from "./competency-untested";

export const competencyLeftOut: RequisitionRule = {
  of: "requisition",
  rule: "competency-left-out",
  severity: "suggestion",
  why: "The interview plan says in print that nobody tests it, and whoever is hired may lack it.",
  source: "OPM, Structured Interviews: A Practical Guide, 2008: every critical competency is assessed",
  check({ requisition, roleType, catalogue }) {
    const { rounds } = requisition.interview;
    if (!roleType || rounds.length === 0) return [];
    const tested = new Set(rounds.flatMap(({ leads, covers }) => [...leads, ...covers]));
    // Of the first few each is a warning of its own.
    const left = roleType.competencies.slice(CORE).filter((id) => !tested.has(id));
    if (left.length === 0) return [];
    const names = left.map((id) => (catalogue.competencies.get(id)?.name ?? id).toLowerCase());
    return [
      {
        at: "interview.rounds",
        found: `No round tests ${listed(names, "or")}, which ${withArticle(roleType.name)} is usually rated on.`,
        instead: "Let a round cover it, or leave it out knowingly.",
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [
          {
            id: "a",
            kind: "hiring-manager",
            minutes: 60,
            interviewer: "",
            interviewers: 1,
            leads: ["motivation"],
            covers: [],
            name: "",
            questions: [],
          },
        ],
      },
    },
    good: {},
  },
};
