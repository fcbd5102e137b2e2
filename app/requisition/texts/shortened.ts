const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Shortens a text to at most this many UTF-16 units, as fields count them. Cuts after a word if there is one in the
 * second half, never inside a visible character or brackets, and ends with "…".
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const word = text.lastIndexOf(" ", most - 1);
  const end = word > most / 2 ? word : CHARACTERS.segment(text).containing(most - 1)!.index;
  const kept = text.slice(0, end);
  const open = /\s*[[(][^\])]*$/.exec(kept)?.index ?? 0;
  return `${kept.slice(0, open > 0 ? open : end).replace(/[\s,;:.–-]+$/u, "")}…`;
}
