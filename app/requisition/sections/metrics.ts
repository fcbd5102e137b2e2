import { choice, line, prose, tick } from "../fields/field";
import { typedMetrics } from "../numbers/typed-metrics";
import { rows } from "../fields/rows-field";
import { section } from "../fields/section";

export const metrics = section({
  slug: "metrics",
  title: "Success metrics",
  lead: "What will be true a year from now because of this person, most important first. Write 3 to 8 that readers can check without asking you.",
  fields: {
    metrics: rows({
      label: "Success metrics",
      one: "metric",
      about: "outcome",
      summary: {
        title: ["measure", "outcome"],
        line: "outcome",
        facts: ["{baseline|not measured} → {target unit|no target}", "{day}"],
      },
      start: 3,
      least: 3,
      most: 8,
      need: "Write at least three success metrics",
      fields: {
        outcome: prose({
          label: "Outcome",
          hint: "What will be true, as a sentence",
          need: "write the outcome",
          most: 300,
          height: 2,
        }),
        measure: line({ label: "Measure", need: "write what is measured", most: 160, width: "two-thirds" }),
        unit: line({ label: "Unit", hint: "For example % or days", need: "write the unit", most: 60, width: "third" }),
        baseline: line({ label: "Baseline today", most: 60, width: "third" }),
        target: line({ label: "Target", need: "write the target", most: 60, width: "third" }),
        day: choice({
          label: "By when",
          choices: [
            { value: "30", label: "Day 30" },
            { value: "90", label: "Day 90" },
            { value: "180", label: "Day 180" },
            { value: "365", label: "Day 365" },
          ],
          need: "choose the day it is due",
          width: "third",
        }),
        baselineUnknown: tick({ label: "Baseline not known yet" }),
        source: line({
          label: "Data source",
          hint: "Where the number comes from, and who checks it",
          need: "write where the number comes from",
          most: 200,
          width: "two-thirds",
        }),
        control: choice({
          label: "This role",
          choices: [
            { value: "moves", label: "Moves it alone" },
            { value: "influences", label: "Influences it" },
            { value: "observes", label: "Observes it" },
          ],
          need: "choose how much this role controls it",
          width: "third",
        }),
      },
    }),
  },
  typed: typedMetrics,
  agrees: ({ metrics }, disagree) => {
    metrics.forEach(({ baseline, baselineUnknown }, i) => {
      if (baseline === "" && !baselineUnknown) {
        disagree(["metrics", i, "baseline"], `Metric ${i + 1}: write the baseline, or select “Baseline not known yet”`);
      }
      if (baseline !== "" && baselineUnknown) {
        disagree(
          ["metrics", i, "baselineUnknown"],
          `Metric ${i + 1}: there is a baseline. Clear “Baseline not known yet”`,
        );
      }
    });
  },
});
