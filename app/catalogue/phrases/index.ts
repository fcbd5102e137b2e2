import { calendar } from "./calendar";
import { clarityReport } from "./clarity-report";
import { comparison } from "./comparison";
import { debriefSheet } from "./debrief-sheet";
import { decisionNouns, decisions } from "./decisions";
import { everyDocument } from "./every-document";
import { interviewPlan } from "./interview-plan";
import { interviewerKit } from "./interviewer-kit";
import { jobDescription } from "./job-description";
import { notices } from "./notices";
import { posting } from "./posting";
import { questionTable } from "./question-table";
import { roleCard } from "./role-card";
import { shared } from "./shared";

/** The phrase books, by the name of their file in `templates/phrases/`. */
export const PHRASES = {
  shared,
  "every-document": everyDocument,
  notices,
  decisions,
  "decision-nouns": decisionNouns,
  posting,
  "job-description": jobDescription,
  "interview-plan": interviewPlan,
  "interviewer-kit": interviewerKit,
  "role-card": roleCard,
  "clarity-report": clarityReport,
  "debrief-sheet": debriefSheet,
  comparison,
  calendar,
  "question-table": questionTable,
} as const;
