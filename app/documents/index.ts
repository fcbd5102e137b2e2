import type { DocumentName } from "../catalogue/phrases/every-document";
import { clarityReport } from "./clarity-report/clarity-report";
import type { Block, Density } from "./blocks/document";
import { interviewPlan } from "./interview-plan/interview-plan";
import { interviewerKit } from "./interviewer-kit/interviewer-kit";
import { jobDescription, noticesOfDescription } from "./job-description/job-description";
import { jobPosting, noticesOfPosting } from "./job-posting/job-posting";
import type { Notice } from "./notice";
import { roleCard } from "./role-card/role-card";
import type { ReviewedSource } from "./source";

/** A kind of document: its address, its name, and how it is written. */
export interface DocumentKind {
  readonly slug: string;
  /** The phrase that names it. */
  readonly name: DocumentName;
  /** One line that helps people choose. */
  readonly about: string;
  write(source: ReviewedSource): Block[];
  /** What to settle or know before it is shared. */
  notices?(source: ReviewedSource): Notice[];
  /** See `HiringDocument`. */
  readonly density?: Density;
  readonly isPublic?: boolean;
  /** The same document for other readers. */
  readonly editions?: readonly Edition[];
}

/** A version of a document for other readers. */
export interface Edition {
  /** The id in addresses and on the command line: "posting". */
  readonly id: string;
  /** The phrase that names it. */
  readonly name: DocumentName;
  readonly about: string;
  write(source: ReviewedSource): Block[];
  notices?(source: ReviewedSource): Notice[];
  readonly isPublic?: boolean;
}

/** Every document, in display order. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    slug: "job-description",
    name: "jobDescription",
    about: "For colleagues and the panel: what the role is, decides and is measured by, on two pages",
    density: "tight",
    write: jobDescription,
    notices: noticesOfDescription,
    editions: [
      {
        id: "posting",
        name: "jobPosting",
        about: "For the public: 450 to 650 words, pay as the law asks, no internal names",
        write: jobPosting,
        notices: noticesOfPosting,
        isPublic: true,
      },
    ],
  },
  {
    slug: "interview-plan",
    name: "interviewPlan",
    about: "For the panel: rounds, where each must-have is tested, what to send out, and the debrief, on two pages",
    density: "tight",
    write: interviewPlan,
  },
  {
    slug: "interviewer-kit",
    name: "interviewerKit",
    about: "For each interviewer: the minutes, questions, what answers look like, and a scorecard to fill in",
    write: interviewerKit,
  },
  {
    slug: "role-card",
    name: "roleCard",
    about: "For a screening call: what the title means here, three questions, and titles to search for, on one page",
    write: roleCard,
    density: "card",
  },
  {
    slug: "clarity-report",
    name: "clarityReport",
    about: "For whoever approves: findings, what is still to write, and what was dismissed and why",
    write: clarityReport,
  },
];

/** Finds a kind of document by its address, in an edition if one is given; undefined if there is none. */
export function findDocument(slug: string | undefined, edition?: string | null): DocumentKind | undefined {
  const kind = DOCUMENTS.find((other) => other.slug === slug);
  if (!kind || !edition) return kind;
  const found = kind.editions?.find(({ id }) => id === edition);
  return found && { ...kind, ...found };
}
