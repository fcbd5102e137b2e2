import { fixRow } from "../../fixes/changes";
import { shortened } from "../../../requisition/texts/shortened";
import type { RequisitionRule } from "../../rule";

export const mustHaveUntested: RequisitionRule = {
  of: "requisition",
  rule: "must-have-untested",
  severity: "warning",
  why: "If you don’t test a requirement, interviewers guess. Guesses favor people who resemble the team.",
  source: "OPM, Structured Interviews: A Practical Guide, 2008: every critical competency is assessed",
  check({ requisition, options }) {
    const rounds = new Set(requisition.interview.rounds.map(({ id }) => id));
    // Without a loop there is nothing to choose from, and the blank section asks for it.
    if (rounds.size === 0) return [];
    return requisition.requirements.mustHaves.flatMap((row, i) => {
      if (row.what === "" || rounds.has(row.round)) return [];
      return [
        {
          at: `requirements.mustHaves.${row.id}.round`,
          found: `No round tests must-have ${i + 1}: ${short(row.what)}`,
          instead: "Choose the round that tests it, or make it a nice-to-have.",
          fixes: [
            ...options.rounds
              .slice(1, 3)
              .map(({ value, label }) =>
                fixRow(`Test it in ${label}`, requisition, "requirements", `mustHaves.${row.id}`, { round: value }),
              ),
            {
              label: "Make it a nice-to-have",
              changes: [
                {
                  section: "requirements" as const,
                  part: "niceToHaves",
                  value: [...requisition.requirements.niceToHaves, row.what],
                },
                { section: "requirements" as const, part: `mustHaves.${row.id}`, value: undefined },
              ],
            },
          ],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      requirements: { mustHaves: [{ id: "a", what: "You ran a program.", metric: "on-time-delivery", round: "" }] },
    },
    good: {},
  },
};

const short = (text: string): string => shortened(text, 70);
