import * as z from "zod/mini";

const words = z.array(z.string().check(z.minLength(1, "write this; it is empty")));

/** How people mark what the public must not read, and the names they give it, from `templates/private-marks.yaml`. */
export const privateMarksFile = z.strictObject({
  /** Marks that are separate from the sentence. */
  alone: words,
  /** Marks between commas as well. */
  phrases: words,
  /** Marks anywhere. */
  anywhere: words,
  /** What may come before a separate mark. */
  before: words,
  /** What may begin the rest of one. */
  after: words,
  /** Marks that may also be about people and things. */
  weak: words,
  /** Beside these a weak mark is none. */
  unless: words,
  /** Words before a name that are a mark themselves. */
  codenames: words,
  /** Words before a name. */
  names: words,
  /** Capitals that are no name. */
  known: z.array(words),
});

export type PrivateMarks = z.infer<typeof privateMarksFile>;
