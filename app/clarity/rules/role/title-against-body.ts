import { isDeclared } from "../../verdict/declared";
import { evidenceOf } from "../../verdict/foreign";
import { roleName, spelledTitle, withArticle } from "../../names";
import { retitle } from "../../verdict/retitle";
import type { TextRule } from "../../rule";

/** The cheapest and most convincing finding: the title promises one job and the text describes another. */
export const titleAgainstBody: TextRule = {
  of: "text",
  rule: "title-against-body",
  severity: "blocker",
  why: "Candidates search by title and decide by the text. When the two differ, the right people don’t find it and the wrong ones apply.",
  source: "House rule, measured on 210 public postings",
  check(subject) {
    const { title, titleAt, reading, receipts, roleType, catalogue, hybrid } = subject;
    const [claimed, ...more] = title.roles;
    if (claimed === undefined || more.length > 0 || !reading.role || reading.role === claimed) return [];
    if (isDeclared({ hybrid }, [claimed, reading.role])) return [];
    // Then the title also contradicts the role type, which is a separate finding.
    if (reading.role === roleType?.id) return [];
    const [was, is] = [roleName(claimed, catalogue), roleName(reading.role, catalogue)];
    const strongest = [...receipts].sort((a, b) => b.weight - a.weight).slice(0, 6);
    const spelled = spelledTitle(title.text, claimed, reading.role, catalogue);
    return [
      {
        at: titleAt,
        found: `The title says ${was}, but the text describes ${withArticle(is)}.`,
        instead: `Change the title to match the text, or the text to match the title.`,
        evidence: evidenceOf(strongest, catalogue),
        fixes: [retitle(spelled, subject)],
      },
    ];
  },
  example: {
    bad: "# Technical Program Manager\n\n## What you will do\n- Own the product vision and the product roadmap\n- Run user research and customer interviews\n- Decide what to build next with A/B tests\n- Raise user adoption and retention",
    good: "# Product Manager\n\n## What you will do\n- Own the product vision and the product roadmap\n- Run user research and customer interviews\n- Decide what to build next with A/B tests\n- Raise user adoption and retention",
  },
};
