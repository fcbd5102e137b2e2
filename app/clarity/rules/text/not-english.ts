import type { TextRule } from "../../rule";

export const notEnglish: TextRule = {
  of: "text",
  inAnyLanguage: true,
  rule: "not-english",
  severity: "warning",
  why: "German or French texts use many English terms. Counting only those would give a wrong result.",
  source: "House rule",
  check({ english }) {
    if (english) return [];
    return [
      {
        at: "",
        found: "The text isn’t in English, so its wording wasn’t checked.",
        instead: "Use an English version if you have one.",
      },
    ];
  },
  example: {
    bad: `# Delivery Manager\n\nAls Delivery Manager ben jij verantwoordelijk voor de delivery van meerdere scrum teams. Je coacht teams in agile werken, bewaakt de flow en lost impediments op. Je faciliteert sprint planning, retrospectives en daily stand-ups. Je rapporteert aan de directie, stemt af met stakeholders over roadmap en budget, en zorgt dat iedereen weet wat er wanneer klaar is.`,
    good: `# Delivery Manager\n\nAs a delivery manager you answer for the delivery of several scrum teams. You coach teams in agile work, watch the flow and remove impediments. You facilitate sprint planning, retrospectives and daily stand-ups. You report to the board, agree on roadmap and budget with stakeholders, and make sure that everyone knows what is done when.`,
  },
};
