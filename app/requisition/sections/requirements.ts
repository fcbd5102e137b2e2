import { lines, pick, prose } from "../fields/field";
import { rows } from "../fields/rows-field";
import { section } from "../fields/section";

export const requirements = section({
  slug: "requirements",
  title: "Requirements",
  lead: "What the person will do, and the few things they must already be able to do. Link each must-have to the success metric it serves and the round that tests it. A condition such as a license needs no metric.",
  fields: {
    responsibilities: lines({
      label: "Responsibilities",
      hint: "One per line, starting with a verb",
      need: "Write the responsibilities",
      most: 15,
      height: 6,
    }),
    mustHaves: rows({
      label: "Must-haves",
      hint: "Up to 5 are enough. Each extra one costs you candidates",
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
          hint: "Evidence, not years",
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
    niceToHaves: lines({ label: "Nice to have (optional)", hint: "One per line", most: 10 }),
    learnHere: lines({ label: "Can be learned here (optional)", hint: "One per line", most: 10 }),
  },
});
