import type { TextRule } from "../../rule";

const MOST = 12;

export const requirementsMany: TextRule = {
  of: "posting",
  rule: "requirements-many",
  severity: "warning",
  why: "Candidates take requirements literally. Each extra one loses people who could do the job.",
  source:
    "House rule (12), after The Behavioural Insights Team, 2022, and Tara Mohr, Harvard Business Review, 2014, on why people don’t apply",
  check({ passages }) {
    const items = passages.filter(({ kind, item }) => kind === "requirements" && item);
    if (items.length <= MOST) return [];
    return [
      {
        at: items[0]!.at,
        found: `The text lists ${items.length} requirements.`,
        instead: "Keep the 5 that a person needs on day one. The others are nice to have or can be learned.",
      },
    ];
  },
  example: {
    bad: `# Product Manager\n\n## Requirements\n${Array.from({ length: 15 }, (_, i) => `- Skill number ${i}`).join("\n")}`,
    good: "# Product Manager\n\n## Requirements\n- You have taken a product from idea to use\n- You write clearly",
  },
};
