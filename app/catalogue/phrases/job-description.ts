/** The phrases of the job description, with the places each has room for; the words are in templates/phrases/job-description.yaml. */
export const jobDescription = {
  name: [],
} as const;
