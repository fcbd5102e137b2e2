import { type Change, joinChanges } from "./words";

/** A part of a text, such as a line, with the separator before it, which the first part does not use. */
export interface Piece {
  readonly separator: string;
  readonly text: string;
}

/**
 * The same part in two texts; undefined for a side that does not have it. `changes` mark one side's text against the
 * other's.
 */
export interface PiecePair {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly changes: readonly Change[];
}

/**
 * Joins marked parts. Kept and added runs give the later text exactly. Kept and removed runs give the earlier one,
 * except for an extra separator where a removed part would otherwise run into the next.
 */
export function joinPieces(pairs: readonly PiecePair[]): Change[] {
  const changes: Change[] = [];
  const started = { before: false, after: false };
  for (const { before, after, changes: marked } of pairs) {
    const was = before && started.before ? before.separator : "";
    const is = after && started.after ? after.separator : "";
    if (was === is) changes.push({ text: is, kind: "kept" });
    else changes.push({ text: was, kind: "removed" }, { text: is, kind: "added" });
    if (was === "" && is === "" && (started.before || started.after)) changes.push({ text: "\n", kind: "removed" });
    changes.push(...marked);
    if (before) started.before = true;
    if (after) started.after = true;
  }
  return joinChanges(changes);
}
