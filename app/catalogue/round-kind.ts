import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** A kind of interview round, from `templates/round-kinds.yaml`. */
export const roundKind = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** One sentence: what the round finds out. */
  purpose: text,
  /** One sentence: what it decides for the candidate. */
  decides: text,
  /** What the candidate is told to prepare; "Nothing" is an answer too. */
  prepare: text,
  /** Its name inside a sentence. */
  short: z.optional(text),
  /** It is built around an exercise that is sent beforehand. */
  case: z.optional(z.boolean()),
});

export const roundKindsFile = z.array(roundKind);
export type RoundKind = z.infer<typeof roundKind>;
