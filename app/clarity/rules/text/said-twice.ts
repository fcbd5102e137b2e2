import { shortened } from "../../../requisition/texts/shortened";
import type { TextRule } from "../../rule";

const LEAST_LETTERS = 40;

export const saidTwice: TextRule = {
  of: "text",
  rule: "said-twice",
  severity: "suggestion",
  why: "A repeated line looks pasted, and readers wonder what else is.",
  source: "House rule",
  check({ passages }) {
    const seen = new Map<string, string>();
    return passages.flatMap(({ kind, text, at }) => {
      if (kind === "legal" || kind === "apply" || kind === "facts") return [];
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (key.length < LEAST_LETTERS) return [];
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, at);
        return [];
      }
      return [
        {
          at,
          found: `This appears twice: “${shortened(text, 70)}”`,
          instead: "Keep it in one place.",
          evidence: [{ phrase: text.slice(0, 70), meaning: "First time", at: first }],
        },
      ];
    });
  },
  example: {
    bad: "# Product Manager\n\n## Duties\n- Own the roadmap of the discovery team and its metrics\n- Talk to listeners every week\n- Own the roadmap of the discovery team and its metrics",
    good: "# Product Manager\n\n## Duties\n- Own the roadmap of the discovery team and its metrics\n- Talk to listeners every week",
  },
};
