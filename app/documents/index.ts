import type { Block } from "./document";
import { interviewPlan } from "./interview-plan";
import { jobDescription } from "./job-description";
import type { Source } from "./source";

/** A kind of document: its address, its name, and what is in it. */
export interface DocumentKind {
  readonly slug: string;
  readonly name: string;
  /** One line for whoever chooses. */
  readonly about: string;
  write(source: Source): Block[];
}

/** Every document that leaves the house, in the order it is offered. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    slug: "job-description",
    name: "Job description",
    about: "For candidates and colleagues: what the role is, decides and is measured by",
    write: jobDescription,
  },
  {
    slug: "interview-plan",
    name: "Interview plan",
    about: "For the panel: rounds, questions, anchors, scorecards and the debrief",
    write: interviewPlan,
  },
];
