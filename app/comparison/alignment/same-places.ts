/**
 * Returns the index pairs of the longest common subsequence of two sequences, in order, by the greedy algorithm of
 * Myers ("An O(ND) Difference Algorithm and Its Variations", 1986). Undefined if more than `mostEdits` items differ:
 * time and memory grow with the square of the edits, and linearly with the sequences.
 */
export function samePlaces(
  before: readonly string[],
  after: readonly string[],
  mostEdits: number,
): [was: number, is: number][] | undefined {
  const { was, is } = inNumbers(before, after);
  // A diagonal contains all index pairs with the same difference. `reach` is the furthest index in `was` on each
  // diagonal, -1 for none.
  const middle = mostEdits + 1;
  const reach = new Int32Array(2 * middle + 1).fill(-1);
  reach[middle + 1] = 0;
  const reaches: Int32Array[] = [];
  for (let edits = 0; edits <= mostEdits; edits += 1) {
    reaches.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      let i = startOf(reach[at - 1]!, reach[at + 1]!, diagonal, was.length, is.length);
      while (i >= 0 && i < was.length && i - diagonal < is.length && was[i] === is[i - diagonal]) i += 1;
      reach[at] = i;
      if (i === was.length && i - diagonal === is.length) return traceBack(reaches, diagonal, was.length, is.length);
    }
  }
  return undefined;
}

/**
 * The index in `was` where a diagonal starts, after one more item of `was` or of the other sequence, whichever gets
 * further; -1 for none.
 */
function startOf(left: number, right: number, diagonal: number, wasLength: number, isLength: number): number {
  const afterRemoval = left >= 0 && left < wasLength ? left + 1 : -1;
  const afterAddition = right >= 0 && right - diagonal <= isLength ? right : -1;
  return Math.max(afterRemoval, afterAddition);
}

/** Walks back from the ends of both sequences to their starts, along what they have in common. */
function traceBack(
  reaches: readonly Int32Array[],
  last: number,
  wasLength: number,
  isLength: number,
): [number, number][] {
  const places: [number, number][] = [];
  let [i, diagonal] = [wasLength, last];
  for (let edits = reaches.length - 1; edits >= 0; edits -= 1) {
    const reach = reaches[edits]!;
    const [left, right] = [reach[diagonal + edits]!, reach[diagonal + edits + 2]!];
    const start = startOf(left, right, diagonal, wasLength, isLength);
    for (i -= 1; i >= start; i -= 1) places.push([i, i - diagonal]);
    [i, diagonal] = start === right ? [right, diagonal + 1] : [left, diagonal - 1];
  }
  return places.reverse();
}

/** Gives equal items the same number, since numbers are faster to compare. */
function inNumbers(before: readonly string[], after: readonly string[]): { was: Int32Array; is: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = (thing: string) => {
    const known = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, known);
    return known;
  };
  return { was: Int32Array.from(before, numberOf), is: Int32Array.from(after, numberOf) };
}
