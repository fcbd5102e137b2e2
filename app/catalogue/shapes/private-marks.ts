import * as z from "zod/mini";

const words = z.array(z.string().check(z.minLength(1, "write this; it is empty")));

/** How people mark what the public must not read, and the names they give it, from `templates/private-marks.yaml`. */
export const privateMarksFile = z.strictObject({
  /** Marks where they stand apart from the sentence. */
  alone: words,
  /** Marks between commas as well. */
  phrases: words,
  /** Marks wherever they stand. */
  anywhere: words,
  /** What may stand before a mark that stands apart. */
  before: words,
  /** What may begin the rest of one. */
  after: words,
  /** Marks that tell people and things apart too. */
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
