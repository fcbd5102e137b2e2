import { lines, pick, prose } from "../field";
import { rows } from "../rows-field";
import { section } from "../section";

export const requirements = section({
  slug: "requirements",
  title: "Requirements",
  lead: "What the person will do, and the few things they must already be able to do. Each must-have serves a success metric, unless it is a condition such as a license, and is tested in a round; the rest can be learned here.",
  fields: {
    responsibilities: lines({
      label: "Responsibilities",
      hint: "One a line, starting with a verb",
      need: "Write the responsibilities",
      most: 15,
      height: 6,
    }),
    mustHaves: rows({
      label: "Must-haves",
      hint: "Up to five are enough; each one more costs you candidates",
      one: "must-have",
      about: "what",
      summary: { title: ["what"], line: "metric", facts: ["{round}"] },
      start: 3,
      least: 1,
      most: 12,
      need: "Write at least one must-have",
      fields: {
        what: prose({
          label: "What they have done or can do",
          hint: "Evidence rather than years",
          need: "write what it is",
          most: 400,
          height: 2,
        }),
        metric: pick({
          label: "Success metric it serves",
          from: "metrics",
          need: "choose the success metric it serves",
          width: "half",
        }),
        round: pick({
          label: "Round that tests it",
          from: "rounds",
          need: "choose the round that tests it",
          width: "half",
        }),
      },
    }),
    niceToHaves: lines({ label: "Nice to have (optional)", hint: "One a line", most: 10 }),
    learnHere: lines({ label: "Can be learned here (optional)", hint: "One a line", most: 10 }),
  },
});
