import type { RequisitionRule } from "../../rule";

const MOST_MINUTES = 120;

export const preparationUnpaid: RequisitionRule = {
  of: "requisition",
  rule: "preparation-unpaid",
  severity: "suggestion",
  why: "Hours of unpaid homework favor people with free evenings. People with children or another offer drop out first.",
  source: "House rule (two hours); Mattermost handbook, which pays for its product audition",
  check({ requisition }) {
    const { exercise, preparationMinutes } = requisition.interview;
    if (preparationMinutes === null || preparationMinutes <= MOST_MINUTES || isPaid(exercise)) return [];
    return [
      {
        at: "interview.preparationMinutes",
        found: `Candidates prepare for ${preparationMinutes} minutes, and the exercise doesn’t say it’s paid.`,
        instead: `Cut it to ${MOST_MINUTES} minutes, or pay for it and say so.`,
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { interview: { preparationMinutes: 480, exercise: "Write a plan for a migration." } },
    good: { interview: { preparationMinutes: 480, exercise: "Write a plan for a migration. We pay for the day." } },
  },
};

/** Mentions pay, and does not deny it: "We pay for the day", "Paid €150 voucher". */
const isPaid = (exercise: string): boolean => PAID.test(exercise.replace(UNPAID, ""));

const PAID = /\b(?:paid|we pay|paying|voucher|gift card|honorarium|compensated|compensation)\b/i;
const UNPAID =
  /\b(?:un|non-?)paid\b|\b(?:not|never|(?:is|are|was|do|does|wo)n['’]?t)\b[^.;]{0,20}?\b(?:paid|pay|paying|compensated)\b|\bno (?:pay|voucher|compensation)\b/gi;
