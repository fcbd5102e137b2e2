import { Matcher } from "../../reading/matcher";
import type { TextRule } from "../../rule";

const degrees = new Matcher<boolean>();
for (const phrase of [
  "bachelor|bachelor's|bachelors|master|master's|masters degree",
  "bachelor's|bachelors|master's|masters ... degree",
  "bachelor|master of science|arts|engineering|business",
  "university|college|undergraduate|graduate|advanced|technical|relevant|engineering degree",
  "degree in|from",
  "=mba",
  "=phd",
  "=bs|ba|bsc|msc in|degree|or",
])
  degrees.add(phrase, true);
for (const phrase of [
  "equivalent|comparable|relevant practical? work? experience",
  "or equivalent",
  "no degree",
  "not require ... degree",
  "degree|degrees is|are not required|needed",
  "degree of",
  "degree optional",
])
  degrees.add(phrase, false);

export const degreeRequired: TextRule = {
  of: "text",
  rule: "degree-required",
  severity: "warning",
  why: "A degree says little about what a person can do. Requiring one excludes everyone who learned another way.",
  source:
    "Sackett, Zhang, Berry and Lievens, Revisiting Meta-Analytic Estimates of Validity in Personnel Selection, Journal of Applied Psychology 107, 2022",
  check({ passages }) {
    return passages.flatMap(({ kind, text, at }) => {
      if (kind !== "requirements" && kind !== "other") return [];
      const { tokens, matches } = degrees.search(text);
      const match = matches.find(({ entries }) => entries.includes(true));
      if (!match || matches.some(({ entries }) => entries.includes(false))) return [];
      const phrase = text.slice(tokens[match.from]!.start, tokens[match.to]!.end);
      return [
        {
          at,
          found: `“${phrase}” asks for a degree, with no other way to qualify.`,
          instead: "Write what the person must be able to do, or add “or the same shown in practice”.",
          evidence: [{ phrase, meaning: "Degree", at }],
        },
      ];
    });
  },
  example: {
    bad: "# Product Manager\n\n## Requirements\n- Bachelor's degree in computer science",
    good: "# Product Manager\n\n## Requirements\n- Bachelor's degree in computer science or equivalent experience",
  },
};
