/** The phrases of the interview plan, with the places each has room for; the words are in templates/phrases/interview-plan.yaml. */
export const interviewPlan = {
  name: [],
} as const;
