/** Phrases of a loop's calendar, with their placeholders. The texts are in templates/phrases/calendar.yaml. */
export const calendar = {
  round: ["place", "name", "title"],
  interviewer: ["name"],
  leadsOn: ["competencies"],
  debrief: ["title"],
  debriefWho: [],
  placeholder: [],
} as const;
