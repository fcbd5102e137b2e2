const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

/** Scripts that put no space between words, and pictures made of several signs: only the segmenter knows where one ends. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{Extended_Pictographic}\p{RI}]/u;

/**
 * A word, a run of spaces, or any other sign, by the rules of Unicode (UAX 29) for scripts with spaces: "don't", "e.g" and
 * "1,000" are one word each. Some ten times as fast as the segmenter, whose time grows with the square of a text.
 */
const PIECE =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L}\p{M}*)['’.·:](?=\p{L})|(?<=\p{N}\p{M}*)['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|\s+|[^]/gu;

/** Where nothing else ends a run, it is cut after so many signs: the segmenter is quick with short ones. */
const RUN = /\s+|[^\s\p{P}]{1,100}|\p{P}+/gu;

/** Cuts a text into words and separators; joined, they are the text again. Works for any script. */
export function cut(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(PIECE) ?? [];
  const runs = text.match(RUN) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? segmented(run) : (run.match(PIECE) ?? [])));
}

/** Segmented runs, as a text is cut each time it is compared; emptied when it grows past what a comparison contains. */
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

/** True for a piece that is a word or a number. */
export const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
