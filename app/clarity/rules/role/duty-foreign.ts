import { evidenceOf, foreignTo } from "../../verdict/foreign";
import { withArticle } from "../../names";
import type { RequisitionRule } from "../../rule";

export const dutyForeign: RequisitionRule = {
  of: "requisition",
  rule: "duty-foreign",
  severity: "warning",
  why: "Candidates for that other job will read this line as the job.",
  source: "The wording of public postings of both role types",
  check({ requisition, roleType, catalogue }) {
    if (!roleType) return [];
    const { responsibilities } = requisition.requirements;
    return responsibilities.flatMap((text, i) => {
      const at = "requirements.responsibilities";
      const foreign = foreignTo(roleType, text, "duties", at, catalogue);
      if (!foreign) return [];
      const without = responsibilities.filter((other) => other !== text);
      return [
        {
          at,
          found: `Responsibility ${i + 1} sounds like the work of ${withArticle(foreign.neighbor.name)}: ${quote(text)}`,
          instead: `Say what ${withArticle(roleType.name)} does about it, or give it to the ${foreign.neighbor.name}.`,
          evidence: evidenceOf(foreign.receipts, catalogue),
          fixes: [
            {
              label: "Move it to “What this role is not”",
              changes: [
                { section: "requirements" as const, part: "responsibilities", value: without },
                { section: "role" as const, part: "notThis", value: [...requisition.role.notThis, text] },
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
      requirements: { responsibilities: ["Own the product vision and run user research to decide what to build."] },
    },
    good: { requirements: { responsibilities: ["Keep the dependencies between the teams moving."] } },
  },
};

const quote = (text: string): string => (text.length > 90 ? `“${text.slice(0, 88).trimEnd()}…”` : `“${text}”`);
