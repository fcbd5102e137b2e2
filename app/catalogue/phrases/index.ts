import { clarityReport } from "./clarity-report";
import { decisionNouns, decisions } from "./decisions";
import { interviewPlan } from "./interview-plan";
import { interviewerKit } from "./interviewer-kit";
import { jobDescription } from "./job-description";
import { posting } from "./posting";
import { roleCard } from "./role-card";
import { shared } from "./shared";

/** The books of phrases, by the name of their file in `templates/phrases/`. */
export const PHRASES = {
  shared,
  decisions,
  "decision-nouns": decisionNouns,
  posting,
  "job-description": jobDescription,
  "interview-plan": interviewPlan,
  "interviewer-kit": interviewerKit,
  "role-card": roleCard,
  "clarity-report": clarityReport,
} as const;
