import type { TextRule } from "../../rule";

/** A range of money: "$170,000 - $140,000", "EUR 60k to 50k". */
const RANGE =
  /(?:[$€£]|\b(?:USD|EUR|GBP|CAD|AUD)\s?)(\d{1,3}(?:[,. ]\d{3}){0,2}|\d{2,7})\s?(k\b)?\s?(?:-|–|—|to)\s?(?:[$€£]|(?:USD|EUR|GBP|CAD|AUD)\s?)?(\d{1,3}(?:[,. ]\d{3}){0,2}|\d{2,7})\s?(k\b)?/gi;

export const payUpsideDown: TextRule = {
  of: "text",
  rule: "pay-upside-down",
  severity: "blocker",
  why: "Candidates notice a range that ends below its start.",
  source: "House rule",
  check({ passages }) {
    return passages.flatMap(({ text, at }) =>
      [...text.matchAll(RANGE)].flatMap(([phrase, from, fromK, to, toK]) => {
        const thousands = fromK ?? toK;
        if (amount(from!, fromK ?? thousands) <= amount(to!, toK ?? thousands)) return [];
        return [
          {
            at,
            found: `The pay range “${phrase.trim()}” ends below its start.`,
            instead: "Swap the two figures, or correct the one that is wrong.",
            evidence: [{ phrase: phrase.trim(), meaning: "Pay", at }],
          },
        ];
      }),
    );
  },
  example: {
    bad: "# Product Manager\n\n## Pay\n$170,000 - $140,000 a year",
    good: "# Product Manager\n\n## Pay\n$140,000 - $170,000 a year",
  },
};

const amount = (digits: string, k: string | undefined): number => Number(digits.replace(/[^\d]/g, "")) * (k ? 1000 : 1);
