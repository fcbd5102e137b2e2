/** What each kind of document is called. */
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

/** Phrases around any document, with the places each has room for; the words are in templates/phrases/every-document.yaml. */
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
