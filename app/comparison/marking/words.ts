import { cut, isWord } from "./cut";
import { Effort } from "./effort";
import { samePlaces } from "../alignment/same-places";
import { contentWords, isFiller, similarity } from "../alignment/similarity";

/**
 * A run of text, marked against the baseline. Kept and removed runs give the baseline's text, kept and added ones the
 * other.
 */
export interface Change {
  readonly text: string;
  readonly kind: "kept" | "added" | "removed";
}

/** Below this similarity (0 to 1), marks are harder to read than the two texts. */
const LEAST_SHARED = 0.3;

/** A replaced stretch, and the text before it that both texts keep. */
interface Stretch {
  kept: string;
  removed: string;
  added: string;
}

/**
 * Marks the changes from `before` to `after` word by word. Returns `undefined` if the texts are too different for marks
 * to help, if nothing of `before` is kept, or if the search exceeds the remaining effort. Subtracts its cost from the
 * effort. Words are those of `cut`.
 */
export function markWords(before: string, after: string, effort = new Effort()): Change[] | undefined {
  if (before === after) return toChanges([{ kept: before, removed: "", added: "" }]);
  const [was, is] = [cut(before), cut(after)];
  if (similarity(contentWords(before, was), contentWords(after, is)) < LEAST_SHARED) return undefined;
  const places = samePlaces(was, is, effort.mostEdits);
  if (!places) {
    effort.giveUp();
    return undefined;
  }
  effort.spend(was.length + is.length - 2 * places.length);
  const stretches = joinReplaced(toStretches(was, is, places));
  return stretches.every(({ kept }) => isFiller(kept)) ? undefined : toChanges(stretches);
}

/** The replaced stretches between the positions that two texts have in common, each after the text that both keep. */
function toStretches(was: readonly string[], is: readonly string[], places: readonly [number, number][]): Stretch[] {
  const stretches: Stretch[] = [{ kept: "", removed: "", added: "" }];
  let [i, j] = [0, 0];
  for (const [nextWas, nextIs] of [...places, [was.length, is.length] as const]) {
    const last = stretches.at(-1)!;
    last.removed = was.slice(i, nextWas).join("");
    last.added = is.slice(j, nextIs).join("");
    const kept = was[nextWas] ?? "";
    if (isChanged(last)) stretches.push({ kept, removed: "", added: "" });
    else last.kept += kept;
    [i, j] = [nextWas + 1, nextIs + 1];
  }
  return stretches;
}

/** Joins changes with almost nothing between them: "ship the train" against "run a plan" is one change, not three. */
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

/** The same runs without empty ones. Adjacent runs of one kind are merged. */
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

/** Replaces one text with another, keeping nothing. */
export function replaced(before: string, after: string): Change[] {
  return joinChanges([
    { text: before, kind: "removed" },
    { text: after, kind: "added" },
  ]);
}

/** Counts the added and removed words. */
export function countWords(changes: readonly Change[]): { added: number; removed: number } {
  return { added: count(changes, "added"), removed: count(changes, "removed") };
}

/** The marks, unless less is kept than is marked: then the plain text is easier to read next to the other. */
export function ifReadable(changes: readonly Change[] | undefined): readonly Change[] | undefined {
  if (!changes) return undefined;
  const { added, removed } = countWords(changes);
  return 2 * count(changes, "kept") < added + removed ? undefined : changes;
}

const count = (changes: readonly Change[], kind: Change["kind"]): number =>
  changes.reduce((sum, change) => sum + (change.kind === kind ? cut(change.text).filter(isWord).length : 0), 0);
