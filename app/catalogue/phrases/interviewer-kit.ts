/** The phrases of the interviewer kit, with the places each has room for; the words are in templates/phrases/interviewer-kit.yaml. */
export const interviewerKit = {
  name: [],
} as const;
