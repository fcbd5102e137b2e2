import * as z from "zod/mini";

const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const text = z.string("write the words as one text, with spaces between them");

const words = z.pipe(
  text,
  z.transform((typed: string): ReadonlySet<string> => new Set(listed(typed))),
);

/** By the word in small letters. */
const spellings = z.pipe(
  text,
  z.transform(
    (typed: string): ReadonlyMap<string, string> => new Map(listed(typed).map((word) => [word.toLowerCase(), word])),
  ),
);

/** How words are written that people type in small letters, from `templates/letters.yaml`. */
export const lettersFile = z.strictObject({
  /** As they are printed: "CEO", "iOS". */
  acronyms: spellings,
  /** Acronyms that may also be a time or a rate: "5 pm". */
  unlessTime: spellings,
  /** Acronyms of titles, which are words elsewhere: "IT". */
  inTitles: spellings,
  /** Names that keep their small letter at the start of a line. */
  small: words,
  /** Abbreviations with a full stop after which a sentence continues: "incl". */
  abbreviations: words,
  /** Ordinary words, in addition to those in the templates: a capital only means that a sentence starts. */
  ordinary: words,
});

export type Letters = z.infer<typeof lettersFile>;
