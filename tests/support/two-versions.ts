import fc from "fast-check";
import type { Requisition } from "../../app/requisition/requisition";
import { arbitraryRequisition } from "./arbitrary-requisition";

/** The change of one answer, item, row or word. */
type Fate = "stays" | "goes" | "other";

/**
 * A requisition and an edited version: answers, rows and words stay, are removed, or are replaced by those of another.
 */
export const twoVersions: fc.Arbitrary<readonly [before: Requisition, after: Requisition]> = fc
  .tuple(
    arbitraryRequisition,
    arbitraryRequisition,
    fc.infiniteStream(fc.constantFrom<Fate>("stays", "stays", "stays", "goes", "other")),
  )
  .map(([before, other, fates]) => {
    const next = () => fates.next().value as Fate;
    return [before, edited(before, other, next) as Requisition] as const;
  });

function edited(before: unknown, other: unknown, next: () => Fate): unknown {
  if (Array.isArray(before) && Array.isArray(other)) return editedList(before, other, next);
  if (typeof before === "string" && typeof other === "string") return editedText(before, other, next);
  if (isRecord(before) && isRecord(other))
    return Object.fromEntries(
      Object.entries(before).map(([key, value]) => [key, key === "id" ? value : edited(value, other[key], next)]),
    );
  return next() === "other" ? other : before;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function editedList(before: readonly unknown[], other: readonly unknown[], next: () => Fate): unknown[] {
  const left = before.flatMap((item, i) => {
    const change = next();
    if (change === "stays") return [item];
    return change === "goes" ? [] : [edited(item, other[i] ?? item, next)];
  });
  const come = other.filter((item) => next() === "stays" && !left.some((one) => idOf(one) === idOf(item)));
  return next() === "other" ? [...come, ...left] : [...left, ...come];
}

/** Rows have ids; an item without one is its own id. */
const idOf = (item: unknown): unknown => (isRecord(item) ? item["id"] : item);

function editedText(before: string, other: string, next: () => Fate): string {
  if (next() !== "other") return before;
  if (next() === "other") return other;
  const words = before.split(" ").flatMap((word) => {
    const change = next();
    return change === "goes" ? [] : change === "other" ? [other, word] : [word];
  });
  return words.join(" ");
}
