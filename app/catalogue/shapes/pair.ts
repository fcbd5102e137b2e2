import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** Two role types that are often confused, from `templates/pairs.yaml`. */
export const pair = z.strictObject({
  roles: z.tuple([text, text]),
  /** The one question whose answer shows which of the two it is. */
  question: text,
  /** The answer for each, by role id. */
  answers: z.record(text, text),
  /** One sentence about both that separates them, printed in the role card. */
  separates: text,
  /** Questions to a candidate, each with the answer of a person who has done the job, by role id. */
  asks: z._default(z.array(z.strictObject({ ask: text, hear: z.record(text, text) })), []),
  source: text,
});

export const pairsFile = z.array(pair);
export type Pair = z.infer<typeof pair>;
