import * as z from "zod/mini";
import { phrase } from "./phrase";

/** The kinds of passages in a job description, in their usual order. */
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

/** How to recognize the kind of a passage in a job description, from `templates/passages.yaml`. */
export const passagesFile = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind,
      name: z.string(),
      /** The factor for signals in it: text that describes the work counts, benefits and law do not. */
      counts: z.number().check(z.gte(0, "a factor is 0 or more"), z.lte(2, "a factor is at most 2")),
      /** Phrases in headings above it. */
      headings: z._default(z.array(phrase), []),
      /** Phrases at the start of a list item, for a list without a clear heading. */
      openings: z._default(z.array(phrase), []),
      /** Phrases that identify a paragraph anywhere, such as an equal opportunity statement. */
      cues: z._default(z.array(phrase), []),
    }),
  ),
  /** The text after one of these in a sentence says what the job is not. */
  negations: z.array(phrase),
  /** Names of jobs and teams, whose words do not count: "works with product managers" is not product work. */
  names: z.array(phrase),
});

export type Passages = z.infer<typeof passagesFile>;
