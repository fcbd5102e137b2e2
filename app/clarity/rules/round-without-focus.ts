import { roundOf } from "../example-round";
import type { RequisitionRule } from "../rule";

/** A round that leads on nothing is a chat; the recruiter's screen tells as much as it asks. */
export const roundWithoutFocus: RequisitionRule = {
  of: "requisition",
  rule: "round-without-focus",
  severity: "warning",
  why: "An unstructured talk mostly shows whether two people like each other (validity .19, against .42 with structure).",
  source:
    "Sackett, Zhang, Berry and Lievens, Revisiting Meta-Analytic Estimates of Validity in Personnel Selection, Journal of Applied Psychology 107, 2022",
  check({ requisition }) {
    return requisition.interview.rounds.flatMap(({ id, kind, leads, covers }, i) => {
      if (leads.length > 0 || covers.length > 0 || kind === "") return [];
      return [
        {
          at: `interview.rounds.${id}.leads`,
          found: `Round ${i + 1} tests nothing.`,
          instead: "Choose what it leads on, or remove it.",
          fixes: [
            {
              label: `Remove round ${i + 1}`,
              changes: [{ section: "interview" as const, part: `rounds.${id}`, value: undefined }],
            },
          ],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({})],
      },
    },
    good: {},
  },
};
