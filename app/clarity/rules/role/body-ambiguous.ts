import { findPair } from "../../../catalogue/catalogue";
import { roleName } from "../../names";
import type { TextRule } from "../../rule";

export const bodyAmbiguous: TextRule = {
  of: "text",
  rule: "body-ambiguous",
  severity: "suggestion",
  why: "Two readers will see two different jobs. One or two sentences that fit only one job make it clear.",
  source: "House rule, measured on 210 public postings",
  check({ reading, catalogue }) {
    const [first, second] = reading.fits;
    if (reading.verdict !== "ambiguous" || !first || !second) return [];
    const [one, other] = [roleName(first.role, catalogue), roleName(second.role, catalogue)];
    if (first.fit - second.fit >= catalogue.thresholds.margin) {
      return [
        {
          at: "",
          found: `The text fits no role type well. ${one} is the closest.`,
          instead: "Say what the person decides and what they are measured by.",
        },
      ];
    }
    const pair = findPair(catalogue, first.role, second.role);
    return [
      {
        at: "",
        found: `The text fits ${one} and ${other} almost equally.`,
        instead: pair
          ? `Answer in the text: ${pair.question}`
          : "Say what the person decides and what they are measured by.",
      },
    ];
  },
  example: {
    bad: "# Senior Manager\n\n## What you will do\n- Manage cross-team dependencies and the program plan\n- Keep the project schedule and project budget\n- Run the steering committee\n- Close projects and write lessons learned",
    good: "# Senior Manager\n\n## What you will do\n- Manage the project plan, project schedule and project budget\n- Manage project scope and change control\n- Close the project and write the lessons learned",
  },
};
