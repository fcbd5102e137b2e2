import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

const fields = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** Its name for candidates, for use within a sentence: "program design case". */
  short: text.check(z.regex(/[^.]$/, "end the short name without a period")),
  /** True if the round is about an exercise that the candidate gets in advance. */
  case: z.optional(z.boolean("write true, or leave the line out")),
  /** One sentence: what the round finds out. */
  purpose: text,
  /** One sentence: what it decides for the candidate. */
  decides: text,
  /** What to prepare, addressed to the candidate as "you". "Nothing." is valid too. */
  prepare: text,
  /** The opening question, which makes use of what the candidate prepared. */
  opens: z.optional(
    z.strictObject({
      ask: text,
      /** Ids of the competencies that an answer shows, the best first. Without them, the question is independent. */
      fits: z.optional(z.array(text)),
      probes: z.array(text).check(z.minLength(1, "write at least one probe")),
      /** By competency: probes that lead to its anchors if the others do not. */
      probesFor: z.optional(z.record(text, z.array(text).check(z.minLength(1, "write at least one probe")))),
    }),
  ),
});

/**
 * A kind of interview round, from `templates/round-kinds.yaml`. One that requires preparation has an opening question.
 */
export const roundKind = fields.check(
  z.refine(
    ({ case: isCase, prepare, opens }) => isCase || opens !== undefined || prepare.startsWith("No preparation"),
    {
      path: ["opens"],
      error:
        "write a question that uses what the candidate is asked to prepare, or let `prepare` start with “No preparation”",
    },
  ),
);

export const roundKindsFile = z.array(roundKind);
export type RoundKind = z.infer<typeof roundKind>;
