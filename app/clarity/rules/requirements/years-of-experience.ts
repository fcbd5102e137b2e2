import type { TextRule } from "../../rule";

const YEARS =
  /\b(?:(?:at least|minimum(?: of)?|over|more than)\s+)?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?:\s*\(\d{1,2}\))?\s*(?:\+|plus|or more|-\s?\d{1,2}|to \d{1,2})?\s*(?:or more\s+)?years?['’]?\b(?=[^.;\n]{0,80}\bexperience\b|['’]? (?:of )?(?:working|managing|leading|building)\b|['’]? (?:as|in) an?\b)/gi;

export const yearsOfExperience: TextRule = {
  of: "text",
  rule: "years-of-experience",
  severity: "warning",
  why: "Years of experience hardly predict how well a person does a job (validity .07, against .42 for a structured interview). They exclude people who learned faster.",
  source:
    "Sackett, Zhang, Berry and Lievens, Revisiting Meta-Analytic Estimates of Validity in Personnel Selection, Journal of Applied Psychology 107, 2022",
  check({ passages }) {
    return passages.flatMap(({ kind, text, at }) => {
      if (!READ.has(kind)) return [];
      return [...text.matchAll(YEARS)].map(([phrase]) => ({
        at,
        found: `“${phrase.trim()}” counts years instead of evidence.`,
        instead: "Write what the person must have done, for example “You have led a migration across several teams”.",
        evidence: [{ phrase: phrase.trim(), meaning: "Years", at }],
      }));
    });
  },
  example: {
    bad: "# Product Manager\n\n## Requirements\n- 5+ years of experience in product management",
    good: "# Product Manager\n\n## Requirements\n- You have taken a product from idea to use",
  },
};

const READ: ReadonlySet<string> = new Set(["requirements", "duties", "summary", "other", "metrics"]);
