import type { TextRule } from "../rule";

const MOST = 12;

export const requirementsMany: TextRule = {
  of: "posting",
  rule: "requirements-many",
  severity: "warning",
  why: "Candidates take a list of requirements at its word, and apply when they meet about half of it. Each one more costs people who could do the job.",
  source:
    "House rule (12), after The Behavioural Insights Team, 2022, and Tara Mohr, Harvard Business Review, 2014, on why people do not apply",
  check({ passages }) {
    const items = passages.filter(({ kind, item }) => kind === "requirements" && item);
    if (items.length <= MOST) return [];
    return [
      {
        at: items[0]!.at,
        found: `The text lists ${items.length} requirements.`,
        instead: "Keep the five without which nobody could start; the others can be nice to have, or be learned.",
      },
    ];
  },
  example: {
    bad: `# Product Manager\n\n## Requirements\n${Array.from({ length: 15 }, (_, i) => `- Skill number ${i}`).join("\n")}`,
    good: "# Product Manager\n\n## Requirements\n- You have taken a product from idea to use\n- You write clearly",
  },
};
