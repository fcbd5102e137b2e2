import * as z from "zod/mini";

const words = z.array(z.string().check(z.minLength(1, "write this; it is empty")));

/** How people mark what the public must not read, and code names, from `templates/private-marks.yaml`. */
export const privateMarksFile = z.strictObject({
  /** Marks if they are separate from the sentence. */
  alone: words,
  /** Marks between commas as well. */
  phrases: words,
  /** Marks anywhere. */
  anywhere: words,
  /** Words that may precede a separate mark. */
  before: words,
  /** Words that may start the rest of a separate mark. */
  after: words,
  /** Words that can mark private text, but also describe people and things. */
  weak: words,
  /** Next to these words, a weak mark does not count. */
  unless: words,
  /** Words before a name that are themselves a mark. */
  codenames: words,
  /** Words before a name. */
  names: words,
  /** Capitalized words that are not names. */
  known: z.array(words),
});

export type PrivateMarks = z.infer<typeof privateMarksFile>;
