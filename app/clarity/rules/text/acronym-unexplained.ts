import { acronymMeanings, roleName } from "../../names";
import type { TextRule } from "../../rule";

export const acronymUnexplained: TextRule = {
  of: "text",
  rule: "acronym-unexplained",
  severity: "suggestion",
  why: "The same letters can mean two different jobs. Readers assume the one they know.",
  source: "GitLab handbook, 18F and UK Government job descriptions, which use the same title for different jobs",
  check({ passages, title, catalogue }) {
    const acronyms = new Set([...catalogue.roleTypes.values()].flatMap((roleType) => roleType.acronyms));
    const several = [...acronyms].filter((acronym) => acronymMeanings(acronym, catalogue).length > 1);
    return several.flatMap((acronym) => {
      const word = new RegExp(`(?<![\\p{L}\\p{N}(:])${acronym}s?(?![\\p{L}\\p{N})])`, "u");
      const explained = passages.some(({ text }) => text.includes(`(${acronym})`) || text.includes(`(${acronym}s)`));
      const place = passages.find(({ kind, text }) => kind !== "title" && word.test(text));
      if (!place || explained || title.acronyms.includes(acronym)) return [];
      const names = acronymMeanings(acronym, catalogue).map((id) => roleName(id, catalogue));
      return [
        {
          at: place.at,
          found: `“${acronym}” can mean ${names.join(" or ")}.`,
          instead: "Spell it out the first time you use it.",
        },
      ];
    });
  },
  example: {
    bad: "# Engineering Manager\n\nYou work with a TPM and with designers.",
    good: "# Engineering Manager\n\nYou work with a technical program manager and with designers.",
  },
};
