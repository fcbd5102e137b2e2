import type { TextRule } from "../../rule";

const CAPITALS = /(?:\b\p{Lu}{4,}\b[ ,-]*){4,}/gu;
const MARKS = /!{2,}|(?:![^!\n]{0,200}){3,}/g;

export const shouting: TextRule = {
  of: "text",
  rule: "shouting",
  severity: "suggestion",
  why: "Capitals and exclamation marks read as advertising, which people trust less. Screen readers may spell capitals letter by letter.",
  source: "House rule; LinkedIn, job post tips, on tone (business.linkedin.com)",
  check({ passages }) {
    return passages.flatMap(({ text, at }) => {
      const match = CAPITALS.exec(text) ?? MARKS.exec(text);
      CAPITALS.lastIndex = 0;
      MARKS.lastIndex = 0;
      if (!match) return [];
      const phrase = match[0].slice(0, 60).trim();
      return [{ at, found: `“${phrase}” reads as shouting.`, instead: "Write it as a sentence, with one period." }];
    });
  },
  example: {
    bad: "# Product Manager\n\nJoin us!!! YOU WILL LOVE THIS ROLE HERE.",
    good: "# Product Manager\n\nYou will find a team that likes its work.",
  },
};
