/** Phrases of the calendar of a loop, with the places each has room for; the words are in templates/phrases/calendar.yaml. */
export const calendar = {
  round: ["place", "name", "title"],
  interviewer: ["name"],
  leadsOn: ["competencies"],
  debrief: ["title"],
  debriefWho: [],
  placeholder: [],
} as const;
