/**
 * A text of at most so many UTF-16 units, as fields count them: cut after a word if there is one in its second half, and
 * never inside a character; "…" says that more follows.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most - 1);
  const cut = text.slice(0, end > most / 2 ? end : most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/[\s,;:.–-]+$/u, "")}…`;
}
