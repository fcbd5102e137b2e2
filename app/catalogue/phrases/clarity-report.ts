/** The phrases of the clarity report, with the places each has room for; the words are in templates/phrases/clarity-report.yaml. */
export const clarityReport = {
  name: [],
} as const;
