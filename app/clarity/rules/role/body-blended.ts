import { isDeclared } from "../../verdict/declared";
import { evidenceOf } from "../../verdict/foreign";
import { roleName } from "../../names";
import type { TextRule } from "../../rule";

/** The most important finding of the product. */
export const bodyBlended: TextRule = {
  of: "text",
  rule: "body-blended",
  severity: "blocker",
  why: "A person measured by two jobs is hired for one and struggles with the other. It takes months to notice.",
  source: "House rule, measured on 210 public postings",
  check({ reading, receipts, catalogue, hybrid }) {
    if (!reading.blend || isDeclared({ hybrid }, reading.blend.roles)) return [];
    const [first, second] = reading.blend.roles;
    const share = Math.round(reading.blend.share * 100);
    const main = (role: string) => {
      const profile = catalogue.roleTypes.get(role)?.profile ?? {};
      return receipts.filter(({ axis }) => (profile[axis] ?? 0) >= 0.8).slice(0, 4);
    };
    const evidence = new Set([...main(first), ...main(second)]);
    return [
      {
        at: "",
        found: `The text asks for two jobs: about ${share}% ${roleName(first, catalogue)} and ${100 - share}% ${roleName(second, catalogue)}.`,
        instead:
          "Split it into two requisitions, or give one half to a named colleague. If it is one job on purpose, declare a hybrid at the end of “Role and purpose”.",
        evidence: evidenceOf([...evidence], catalogue),
      },
    ];
  },
  example: {
    bad: "# Product Manager and Release Manager\n\n## What you will do\n- Own the product vision and the product roadmap\n- Run user research and usability testing\n- Coordinate releases and own the release calendar\n- Chair the change advisory board and approve rollbacks\n- Plan cutover and deployment windows",
    good: "# Product Manager\n\n## What you will do\n- Own the product vision and the product roadmap\n- Run user research and usability testing\n- Define what to build from customer feedback",
  },
};
