import * as z from "zod/mini";

const words = z.pipe(
  z.string("write the words as one text, with spaces between them"),
  z.transform((text: string) => text.split(/\s+/).filter((word) => word !== "")),
);

/** How words are written that people type in small letters, from `templates/letters.yaml`. */
export const lettersFile = z.strictObject({
  /** As they are printed: "CEO", "iOS". */
  acronyms: words,
  /** Acronyms that may also tell a time or a rate: "5 pm". */
  unlessTime: words,
  /** Acronyms of titles, which are words elsewhere: "IT". */
  inTitles: words,
  /** Names that keep their small letter at the start of a line. */
  small: words,
  /** Words in short with a stop, behind which a sentence goes on: "incl". */
  abbreviations: words,
  /** Ordinary words, beside those in the prose of the templates: their capital is that of a sentence's start. */
  ordinary: words,
});

export type Letters = z.infer<typeof lettersFile>;
