import { type Match, align } from "../alignment/align";
import { Effort } from "./effort";
import { type PiecePair, joinPieces } from "./pieces";
import { contentWords } from "../alignment/similarity";
import { type Change, markWords, replaced } from "./words";

/** Below this share of kept lines, marks would only repeat both lists. */
const LEAST_LIVING = 0.4;

/**
 * Marks the changes from one list to another line by line, in the order of the second. Edited lines are marked word by
 * word, and lines that only moved are kept. A removed line follows the line that it followed before. Returns
 * `undefined` if too few lines are kept.
 */
export function markLines(
  before: readonly string[],
  after: readonly string[],
  effort = new Effort(),
): Change[] | undefined {
  const matches = align([before, after].map((lines) => lines.map(toSubject)));
  const living = matches.filter(([was, is]) => was !== undefined && is !== undefined).length;
  if ((2 * living) / (before.length + after.length) < LEAST_LIVING) return undefined;
  return joinPieces(inOrder(matches).map(([was, is]) => toPair(before[was ?? -1], after[is ?? -1], effort)));
}

/** `whole` contains the line itself, so that of two lines with the same words the identical one is matched. */
const toSubject = (line: string) => ({ id: "", about: contentWords(line), whole: new Set([line]) });

function inOrder(matches: readonly Match[]): Match[] {
  const following = new Map<number, Match[]>();
  let last = -1;
  // Matches are in the order of the first list.
  for (const match of matches.filter(([was]) => was !== undefined)) {
    if (match[1] === undefined) following.set(last, [...(following.get(last) ?? []), match]);
    else last = match[1];
  }
  const living = matches.filter(([, is]) => is !== undefined).sort(([, a], [, b]) => a! - b!);
  return [...(following.get(-1) ?? []), ...living.flatMap((match) => [match, ...(following.get(match[1]!) ?? [])])];
}

function toPair(was: string | undefined, is: string | undefined, effort: Effort): PiecePair {
  const piece = (text: string | undefined) => (text === undefined ? undefined : { separator: "\n", text });
  const changes = (was && is && markWords(was, is, effort)) || replaced(was ?? "", is ?? "");
  return { before: piece(was), after: piece(is), changes };
}
