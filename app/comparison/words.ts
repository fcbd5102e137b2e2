import { diffArrays } from "diff";
import { cut, isWord } from "./cut";
import { Effort } from "./effort";
import { contentWords, isFiller, similarity } from "./similarity";

/** A run of text, marked against the baseline: kept and removed runs make the baseline's text, kept and added the other. */
export interface Change {
  readonly text: string;
  readonly kind: "kept" | "added" | "removed";
}

/** Below this similarity (0 to 1) marks are harder to read than the two texts. */
const LEAST_SHARED = 0.3;

/** Two replaced stretches and what both texts keep between them. */
interface Stretch {
  kept: string;
  removed: string;
  added: string;
}

/**
 * Marks word by word what became of `before` in `after`; `undefined` if they are too different for marks to help, or if it
 * takes more than is left of the effort, which counts that.
 * Words are those of `cut`: the words of `diffWordsWithSpace` are Latin only, and in other scripts it marks single letters.
 */
export function markWords(before: string, after: string, effort = new Effort()): Change[] | undefined {
  if (before === after) return toChanges([{ kept: before, removed: "", added: "" }]);
  const [was, is] = [cut(before), cut(after)];
  if (similarity(contentWords(before, was), contentWords(after, is)) < LEAST_SHARED) return undefined;
  const parts = diffArrays(was, is, { maxEditLength: effort.mostEdits });
  if (!parts) {
    effort.giveUp();
    return undefined;
  }
  effort.spend(parts.reduce((edits, { added, removed, count }) => (added || removed ? edits + count : edits), 0));
  const stretches: Stretch[] = [{ kept: "", removed: "", added: "" }];
  for (const part of parts) {
    const text = part.value.join("");
    const last = stretches.at(-1)!;
    if (part.removed) last.removed += text;
    else if (part.added) last.added += text;
    else stretches.push({ kept: text, removed: "", added: "" });
  }
  return toChanges(joinReplaced(stretches));
}

/** Joins changes with next to nothing between them: "ship the train" against "run a plan" is one change, not three. */
function joinReplaced(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    if (last && isOneChange(last, next)) {
      last.removed += next.kept + next.removed;
      last.added += next.kept + next.added;
    } else joined.push({ ...next });
  }
  return joined;
}

function isOneChange(last: Stretch, next: Stretch): boolean {
  const replacedBoth = isReplaced(last) && isReplaced(next);
  if (next.kept.trim() !== "") return replacedBoth && isFiller(next.kept);
  return isReplaced(last) ? isChanged(next) : isReplaced(next) && isChanged(last);
}

const isChanged = ({ removed, added }: Stretch): boolean => removed !== "" || added !== "";
const isReplaced = ({ removed, added }: Stretch): boolean => removed !== "" && added !== "";

function toChanges(stretches: readonly Stretch[]): Change[] {
  return stretches.flatMap(({ kept, removed, added }) =>
    joinChanges([
      { text: kept, kind: "kept" },
      { text: removed, kind: "removed" },
      { text: added, kind: "added" },
    ]),
  );
}

/** The same runs without empty ones, neighbours of one kind made one. */
export function joinChanges(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (change.text === "") continue;
    if (last?.kind === change.kind) joined[joined.length - 1] = { ...last, text: last.text + change.text };
    else joined.push(change);
  }
  return joined;
}

/** One text in place of another, with nothing kept. */
export function replaced(before: string, after: string): Change[] {
  return joinChanges([
    { text: before, kind: "removed" },
    { text: after, kind: "added" },
  ]);
}

/** How many words were added and removed. */
export function countWords(changes: readonly Change[]): { added: number; removed: number } {
  const count = (kind: Change["kind"]) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? cut(change.text).filter(isWord).length : 0), 0);
  return { added: count("added"), removed: count("removed") };
}
