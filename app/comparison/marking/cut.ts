const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

/** Scripts without spaces between words, and emoji made of several characters, which need the segmenter. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{Extended_Pictographic}\p{RI}]/u;

/**
 * A word, a run of spaces, or any other character, by the rules of Unicode (UAX 29) for scripts with spaces: "don't",
 * "e.g" and "1,000" are one word each. About ten times as fast as the segmenter, whose time grows with the square of
 * the text length.
 */
const PIECE =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L}\p{M}*)['’.·:](?=\p{L})|(?<=\p{N}\p{M}*)['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|\s+|[^]/gu;

/** Limits the length of a run that nothing else ends, since the segmenter is fast only with short ones. */
const RUN = /\s+|[^\s\p{P}]{1,100}|\p{P}+/gu;

/**
 * Splits a text into words and the characters between them. The pieces join to the original text. Works for any script.
 */
export function cut(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(PIECE) ?? [];
  const runs = text.match(RUN) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? segmented(run) : (run.match(PIECE) ?? [])));
}

/**
 * Caches segmented runs, as a text is cut each time it is compared. Emptied when it exceeds the size of a comparison.
 */
const MOST_KNOWN = 10_000;
const known = new Map<string, readonly string[]>();

function segmented(run: string): readonly string[] {
  let pieces = known.get(run);
  if (!pieces) {
    if (known.size >= MOST_KNOWN) known.clear();
    pieces = Array.from(SEGMENTER.segment(run), ({ segment }) => segment);
    known.set(run, pieces);
  }
  return pieces;
}

/** True if a piece is a word or a number. */
export const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
