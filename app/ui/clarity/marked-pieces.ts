export interface Mark {
  /** Offsets in the passage's own text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly axis: string;
  readonly weight: number;
}

interface Piece {
  readonly text: string;
  /** What the words count for: "product, weight 3"; undefined for text between marks. */
  readonly counts: string | undefined;
}

/**
 * Splits a text at its marks. Marks on exactly the same words are combined; of other overlapping marks, the one that
 * starts first is kept. Marks outside the text are left out.
 */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, counts?: string) => {
    if (from < to) pieces.push({ text: text.slice(from, to), counts });
  };
  const inOrder = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const { start, end } of inOrder) {
    if (start < at) continue;
    const same = inOrder.filter((mark) => mark.start === start && mark.end === end);
    add(at, start);
    add(start, end, same.map(({ axis, weight }) => `${axis}, weight ${weight}`).join("; "));
    at = end;
  }
  add(at, text.length);
  return pieces;
}
