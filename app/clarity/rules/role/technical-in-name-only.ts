import { retitle } from "../../verdict/retitle";
import type { TextRule } from "../../rule";

export const technicalInNameOnly: TextRule = {
  of: "text",
  rule: "technical-in-name-only",
  severity: "warning",
  why: "“Technical” in a title promises engineering work. Without it in the text, engineers apply for the wrong job and others don’t apply.",
  source: "House rule, measured on 210 public postings",
  check(subject) {
    const { title, titleAt, reading, catalogue } = subject;
    const technical = title.roles.filter((id) => (catalogue.roleTypes.get(id)?.profile["technical"] ?? 0) >= 0.5);
    if (technical.length === 0 || !/\btech(?:nical)?\b/i.test(title.text) || reading.verdict === "silent") return [];
    const total = Object.values(reading.axes).reduce((sum, weight) => sum + weight, 0);
    const share = (reading.axes["technical"] ?? 0) / total;
    if (share >= 0.12) return [];
    const plain = title.text.replace(/\btech(?:nical)?\s+/i, "");
    return [
      {
        at: titleAt,
        found: `The title says “technical”, but only ${Math.round(share * 100)}% of the text is.`,
        instead: "Say which systems, interfaces or designs the person must judge, or drop the word from the title.",
        fixes: [retitle(plain, subject)],
      },
    ];
  },
  example: {
    bad: "# Technical Program Manager\n\n## What you will do\n- Run the steering committee and the program plan\n- Report program status to executives\n- Manage program risks and governance",
    good: "# Technical Program Manager\n\n## What you will do\n- Run the program plan across six engineering teams\n- Challenge system design and technical risks\n- Manage dependencies between platform APIs and microservices",
  },
};
