import * as z from "zod/mini";
import { phrase } from "./phrase";

/** The parts of a job description, in their usual order. */
export const PASSAGE_KINDS = [
  "title",
  "summary",
  "duties",
  "metrics",
  "requirements",
  "interview",
  "offer",
  "about",
  "legal",
  "apply",
  "facts",
  "other",
] as const;

export type PassageKind = (typeof PASSAGE_KINDS)[number];

const kind = z.enum(PASSAGE_KINDS, `the kind is one of: ${PASSAGE_KINDS.join(", ")}`);

/** How the parts of a job description are recognized, from `templates/passages.yaml`. */
export const passagesFile = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind,
      name: z.string(),
      /** What a signal in it counts, as a factor: what describes the work counts, benefits and law do not. */
      counts: z.number().check(z.gte(0, "a factor is 0 or more"), z.lte(2, "a factor is at most 2")),
      /** Phrases of headings over it. */
      headings: z._default(z.array(phrase), []),
      /** Phrases that an item of a list starts with, where no heading says what the list is. */
      openings: z._default(z.array(phrase), []),
      /** Phrases that identify a paragraph anywhere, such as an equal opportunity statement. */
      cues: z._default(z.array(phrase), []),
    }),
  ),
  /** What follows one of these in a sentence is not part of the job. */
  negations: z.array(phrase),
  /** Names of jobs and teams: the words in them count for nothing, since "works with product managers" is no product work. */
  names: z.array(phrase),
});

export type Passages = z.infer<typeof passagesFile>;
