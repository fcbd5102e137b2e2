import type { RequisitionRule } from "../../rule";

const GOOD = 5;

export const mustHavesMany: RequisitionRule = {
  of: "requisition",
  rule: "must-haves-many",
  severity: "warning",
  why: "Candidates take must-haves literally. Each extra one loses people who could do the job.",
  source:
    "House rule, after The Behavioural Insights Team, 2022, and Tara Mohr, Harvard Business Review, 2014, on why people don’t apply",
  check({ requisition }) {
    const { mustHaves, niceToHaves } = requisition.requirements;
    if (mustHaves.length <= GOOD) return [];
    const rest = mustHaves.slice(GOOD);
    return [
      {
        at: "requirements.mustHaves",
        found: `There are ${mustHaves.length} must-haves.`,
        instead: `Keep the ${GOOD} without which nobody could start, and move the rest to “Nice to have” or “Can be learned here”.`,
        fixes: [
          {
            label: `Move must-haves ${GOOD + 1} to ${mustHaves.length} to “Nice to have”`,
            changes: [
              ...rest.map(({ id }) => ({
                section: "requirements" as const,
                part: `mustHaves.${id}`,
                value: undefined,
              })),
              {
                section: "requirements",
                part: "niceToHaves",
                value: [...niceToHaves, ...rest.map(({ what }) => what)],
              },
            ],
          },
        ],
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      requirements: {
        mustHaves: Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, what: `Thing ${i}`, metric: "", round: "" })),
      },
    },
    good: {},
  },
};
