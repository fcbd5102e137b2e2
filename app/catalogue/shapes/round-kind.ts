import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

const fields = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** What a candidate calls it, fit for the middle of a sentence: "program design case". */
  short: text.check(z.regex(/[^.]$/, "end the short name without a period")),
  /** True if the round is about an exercise that the candidate is sent beforehand. */
  case: z.optional(z.boolean("write true, or leave the line out")),
  /** One sentence: what the round finds out. */
  purpose: text,
  /** One sentence: what it decides for the candidate. */
  decides: text,
  /** What to prepare, said to the candidate as "you"; "Nothing." is an answer too. */
  prepare: text,
  /** The question a round begins with, so that what the candidate was asked to prepare is used. */
  opens: z.optional(
    z.strictObject({
      ask: text,
      /** Ids of the competencies that an answer shows, the best first; without any the question belongs to none. */
      fits: z.optional(z.array(text)),
      probes: z.array(text).check(z.minLength(1, "write at least one probe")),
      /** By competency, those that lead to its anchors where the others do not. */
      probesFor: z.optional(z.record(text, z.array(text).check(z.minLength(1, "write at least one probe")))),
    }),
  ),
});

/** A kind of interview round, from `templates/round-kinds.yaml`. One with preparation says what it opens with. */
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
