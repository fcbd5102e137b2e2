import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** Two role types that are confused with each other, from `templates/pairs.yaml`. */
export const pair = z.strictObject({
  roles: z.tuple([text, text]),
  /** The one question whose answer decides which of the two it is. */
  question: text,
  /** What the answer is for each, by role id. */
  answers: z.record(text, text),
  /** One sentence that is true of both and says how they differ; printed on the role card. */
  separates: text,
  /** Questions to a candidate, each with what someone who has done either job answers, by role id. */
  asks: z._default(z.array(z.strictObject({ ask: text, hear: z.record(text, text) })), []),
  source: text,
});

export const pairsFile = z.array(pair);
export type Pair = z.infer<typeof pair>;
