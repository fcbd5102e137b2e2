import { line, lines, pick, picks, prose } from "../fields/field";
import { number } from "../fields/number-field";
import { rows } from "../fields/rows-field";
import { section } from "../fields/section";

export const interview = section({
  slug: "interview",
  title: "Interview plan",
  lead: "The same rounds, questions and scores for everyone. Each round leads on 1 or 2 competencies. Together they cover what the role is measured by.",
  fields: {
    rounds: rows({
      label: "Rounds",
      one: "round",
      about: "kind",
      summary: { title: ["name", "kind"], line: "leads", facts: ["{minutes} min", "{interviewer}"] },
      start: 3,
      least: 2,
      most: 10,
      need: "Plan at least two rounds",
      fields: {
        kind: pick({ label: "Kind", from: "roundKinds", need: "choose the kind", width: "two-thirds" }),
        minutes: number({
          label: "Minutes",
          need: "write the minutes",
          least: 5,
          unit: "minutes",
          most: 480,
          width: "third",
        }),
        interviewer: line({
          label: "Interviewer, by role",
          need: "write who interviews, by role",
          most: 160,
          width: "two-thirds",
        }),
        interviewers: number({ label: "How many (1 if blank)", least: 1, unit: "people", most: 12, width: "third" }),
        leads: picks({ label: "Leads on", from: "competencies", most: 4, need: "choose a competency to lead on" }),
        covers: picks({ label: "Also covers", from: "competencies", most: 6 }),
        name: line({ label: "Name of the round, if not the kind (optional)", most: 100 }),
        questions: lines({
          label: "Your own questions (optional)",
          hint: "One per line. Printed before the questions of the competencies",
          most: 12,
          height: 3,
        }),
      },
    }),
    exercise: prose({
      label: "Exercise (optional)",
      hint: "What the candidate does, and whether it’s paid",
      most: 1500,
    }),
    preparationMinutes: number({
      label: "Preparation, minutes",
      hint: "For the exercise. 0 if none",
      unit: "minutes",
      most: 4800,
      width: "third",
    }),
    daysToOffer: number({
      label: "Days to offer",
      hint: "From first contact",
      need: "Write the days from first contact to offer",
      least: 1,
      unit: "days",
      most: 365,
      width: "third",
    }),
    decider: line({
      label: "Who decides",
      hint: "By role",
      need: "Write who decides, by role",
      most: 120,
      width: "third",
    }),
    decisionRule: prose({
      label: "How the decision is made",
      hint: "What it takes to get an offer, and what happens when scores differ",
      need: "Write how the decision is made",
      most: 1200,
    }),
  },
  agrees: ({ exercise, preparationMinutes }, disagree) => {
    if (exercise !== "" && preparationMinutes === null) {
      disagree(["preparationMinutes"], "Write how many minutes of preparation the exercise takes, 0 if none");
    }
  },
});
