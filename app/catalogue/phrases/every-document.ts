/** The name of each kind of document. */
const names = {
  jobDescription: [],
  jobPosting: [],
  interviewPlan: [],
  interviewerKit: [],
  roleCard: [],
  clarityReport: [],
  debriefSheet: [],
  comparison: [],
  hiringPack: [],
} as const;
export type DocumentName = keyof typeof names;

/** Phrases of all documents, with their placeholders. The texts are in templates/phrases/every-document.yaml. */
export const everyDocument = {
  ...names,
  language: [],
  untitled: [],
  draft: [],
  draftUnapproved: [],
  draftAcross: [],
  page: ["page", "pages"],
  stamp: ["requisition"],
  stampVersion: ["version"],
  stampNamed: ["requisition", "version"],
  stampMore: ["names"],
  logo: ["organization"],
  logoUnnamed: [],
  fileWithChanges: ["name"],
  contents: [],
  packHeading: ["title", "name"],
} as const;
