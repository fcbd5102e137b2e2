import { acronymMeanings, roleName, wordsOf } from "../../names";
import { retitle } from "../../verdict/retitle";
import type { TextRule } from "../../rule";

/** TPM, PGM, PM and PO each stand for several jobs. */
export const titleAcronym: TextRule = {
  of: "text",
  inAnyLanguage: true,
  rule: "title-acronym",
  severity: "blocker",
  why: "The same letters can mean different jobs with different managers and metrics. Readers assume the one they know.",
  source: "Vladimir Kalmykov, articles on the tech product manager role, Medium",
  check(subject) {
    const { title, titleAt, roleType, reading, catalogue } = subject;
    // "Technical Program Manager (TPM)" is already spelled out.
    const bare = title.acronyms.filter((acronym) => title.roles.length === 0 || !title.text.includes(`(${acronym})`));
    return bare.map((acronym) => {
      const meanings = acronymMeanings(acronym, catalogue);
      const own = roleType && meanings.includes(roleType.id) ? roleType.id : undefined;
      const meant = own ?? meanings.find((id) => id === reading.role);
      const offered = meant ? [meant] : meanings;
      const names = meanings.map((id) => roleName(id, catalogue));
      return {
        at: titleAt,
        found:
          names.length > 1
            ? `“${acronym}” in the title can mean ${names.join(" or ")}.`
            : `“${acronym}” in the title isn’t spelled out.`,
        instead: "Spell it out, so readers don’t have to guess.",
        fixes: offered.map((id) =>
          retitle(
            title.text.replace(wordsOf(acronym), () => roleName(id, catalogue)),
            subject,
          ),
        ),
      };
    });
  },
  example: {
    bad: "# Senior TPM, Platform\n\nYou keep the dependencies between six teams moving.",
    good: "# Senior Technical Program Manager, Platform\n\nYou keep the dependencies between six teams moving.",
  },
};
