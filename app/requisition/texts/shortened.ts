const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text of at most so many UTF-16 units, as fields count them: cut after a word if there is one in its second half, and
 * never inside what a reader takes for one character, nor inside brackets; "…" says that more follows.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const word = text.lastIndexOf(" ", most - 1);
  const end = word > most / 2 ? word : CHARACTERS.segment(text).containing(most - 1)!.index;
  const kept = text.slice(0, end);
  const open = /\s*[[(][^\])]*$/.exec(kept)?.index ?? 0;
  return `${kept.slice(0, open > 0 ? open : end).replace(/[\s,;:.–-]+$/u, "")}…`;
}
