import { choice, line, prose } from "../fields/field";
import { DECISIONS, RIGHTS } from "../decisions";
import { FUNCTIONS } from "../functions";
import { rows } from "../fields/rows-field";
import { section } from "../fields/section";

export const stakeholders = section({
  slug: "stakeholders",
  title: "Stakeholders and decisions",
  lead: "List who relies on this role and what they need, then who makes each decision. This is where roles with the same title differ most.",
  fields: {
    stakeholders: rows({
      label: "Stakeholders",
      one: "stakeholder",
      about: "who",
      summary: { title: ["who"], line: "needs", facts: ["{involvement}", "{often}"] },
      start: 3,
      least: 2,
      most: 15,
      need: "Name at least two stakeholders",
      fields: {
        who: line({ label: "Who", hint: "By role", need: "write who it is", most: 120, width: "half" }),
        function: choice({ label: "Function", choices: FUNCTIONS, need: "choose the function", width: "half" }),
        involvement: choice({
          label: "How they are involved",
          choices: [
            { value: "partners", label: "Partners in the work", short: "Partners" },
            { value: "decides", label: "Decides with or over this role", short: "Decides" },
            { value: "consulted", label: "Is consulted" },
            { value: "informed", label: "Is informed" },
          ],
          need: "choose how they are involved",
          width: "half",
        }),
        often: choice({
          label: "How often",
          choices: [
            { value: "daily", label: "Daily" },
            { value: "weekly", label: "Weekly" },
            { value: "fortnightly", label: "Every two weeks" },
            { value: "monthly", label: "Monthly" },
            { value: "quarterly", label: "Quarterly" },
            { value: "needed", label: "As needed" },
          ],
          width: "half",
        }),
        needs: prose({
          label: "What they need from this role",
          need: "write what they need from this role",
          most: 400,
          height: 2,
        }),
      },
    }),
    decisions: rows({
      label: "Decision rights",
      hint: "What this role does in each decision, and who else is involved",
      one: "decision",
      about: "right",
      least: DECISIONS.length,
      most: DECISIONS.length,
      fixed: DECISIONS,
      need: "Answer all 12 decisions",
      fields: {
        right: choice({ label: "This role", choices: RIGHTS }),
        who: line({ label: "Who else", most: 120 }),
      },
    }),
  },
  agrees: ({ decisions }, disagree) => {
    decisions.forEach(({ right, who }, i) => {
      const label = DECISIONS[i]?.label;
      if (right !== "" && right !== "decides" && who === "") {
        disagree(["decisions", i, "who"], `${label}: write who decides, because this role doesn’t`);
      }
      if (right === "" && who !== "") disagree(["decisions", i, "right"], `${label}: choose what this role does`);
    });
  },
});
