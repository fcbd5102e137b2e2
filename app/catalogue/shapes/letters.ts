import * as z from "zod/mini";

const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const text = z.string("write the words as one text, with spaces between them");

const words = z.pipe(
  text,
  z.transform((typed: string): ReadonlySet<string> => new Set(listed(typed))),
);

/** By the word in lowercase. */
const spellings = z.pipe(
  text,
  z.transform(
    (typed: string): ReadonlyMap<string, string> => new Map(listed(typed).map((word) => [word.toLowerCase(), word])),
  ),
);

/** The correct case of words that people type in lowercase, from `templates/letters.yaml`. */
export const lettersFile = z.strictObject({
  /** As printed: "CEO", "iOS". */
  acronyms: spellings,
  /** Acronyms that can also mean a time or a rate: "5 pm". */
  unlessTime: spellings,
  /** Acronyms in titles, which are ordinary words elsewhere: "IT". */
  inTitles: spellings,
  /** Names that stay lowercase at the start of a line. */
  small: words,
  /** Abbreviations with a period, after which a sentence continues: "incl". */
  abbreviations: words,
  /**
   * Ordinary words, in addition to those in the prose of the templates. They are capitalized only at the start of a
   * sentence.
   */
  ordinary: words,
});

export type Letters = z.infer<typeof lettersFile>;
