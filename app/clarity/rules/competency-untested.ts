import { withArticle } from "../names";
import type { RequisitionRule } from "../rule";

/** How many of the role type's first competencies make the role. */
export const CORE = 3;

export const competencyUntested: RequisitionRule = {
  of: "requisition",
  rule: "competency-untested",
  severity: "warning",
  why: "These are what the role is hired for. A loop that does not test them hires whoever talks best.",
  source: "OPM, Structured Interviews: A Practical Guide, 2008: keep the competencies that distinguish",
  check({ requisition, roleType, catalogue }) {
    const { rounds } = requisition.interview;
    if (!roleType || rounds.length === 0) return [];
    const tested = new Set(rounds.flatMap(({ leads, covers }) => [...leads, ...covers]));
    const roomy = rounds.findIndex(({ leads, kind }) => leads.length < 3 && kind !== "recruiter-screen");
    return roleType.competencies.slice(0, CORE).flatMap((id) => {
      if (tested.has(id)) return [];
      const name = catalogue.competencies.get(id)?.name ?? id;
      const round = rounds[roomy];
      const label = round && (round.name || (catalogue.roundKinds.get(round.kind)?.name ?? `round ${roomy + 1}`));
      return [
        {
          at: "interview.rounds",
          found: `No round tests ${name.toLowerCase()}, which ${withArticle(roleType.name)} is hired for.`,
          instead: "Let a round lead on it.",
          fixes: round
            ? [
                {
                  label: `Test it in ${label}`,
                  changes: [
                    {
                      section: "interview" as const,
                      part: `rounds.${round.id}`,
                      value: { ...round, leads: [...round.leads, id] },
                    },
                  ],
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
