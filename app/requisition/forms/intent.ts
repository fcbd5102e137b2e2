/** Where a row moves: one position up or down, or to a position in its list, from 1. */
export type Destination = "up" | "down" | number;

/** The action of a section's submit button. Each is one button named `intent`. */
export type Intent =
  | { readonly kind: "save-and-continue" | "save-and-exit" | "check" }
  | { readonly kind: "add"; readonly list: string }
  | { readonly kind: "remove"; readonly list: string; readonly row: string }
  | { readonly kind: "move"; readonly list: string; readonly row: string; readonly to: Destination }
  /** Turns a suggestion, or all of the section, into an answer. */
  | { readonly kind: "keep"; readonly path: string | undefined }
  /** Applies a fix of a finding. */
  | { readonly kind: "fix"; readonly finding: string; readonly nth: number }
  /** Removes a suggestion. */
  | { readonly kind: "clear"; readonly path: string }
  /** Undoes the action that led to this version. */
  | { readonly kind: "undo"; readonly version: number }
  /** Discards what was typed into another form and not saved. */
  | { readonly kind: "discard"; readonly form: string };

/** Reads a button's value, such as "remove:metrics:m1"; undefined for an unknown value. */
export function readIntent(value: unknown): Intent | undefined {
  if (typeof value !== "string") return undefined;
  const [kind, first, second, third, fourth, ...rest] = value.split(":");
  if (rest.length > 0) return undefined;
  if (kind === "move" && first && second) {
    const to = destinationOf(third, fourth);
    return to === undefined ? undefined : { kind, list: first, row: second, to };
  }
  if (fourth !== undefined) return undefined;
  if (kind === "save-and-continue" || kind === "save-and-exit" || kind === "check") {
    return first === undefined ? { kind } : undefined;
  }
  if (kind === "keep" && second === undefined) return { kind, path: first };
  if (!first) return undefined;
  if (kind === "clear" && second === undefined) return { kind, path: first };
  if (kind === "discard" && second === undefined) return { kind, form: first };
  if (kind === "undo" && second === undefined && /^\d{1,9}$/.test(first)) return { kind, version: Number(first) };
  if (kind === "add" && second === undefined) return { kind, list: first };
  if (kind === "fix" && third === undefined) return { kind, finding: first, nth: Number(second ?? 0) || 0 };
  if (!second) return undefined;
  if (kind === "remove" && third === undefined) return { kind, list: first, row: second };
  return undefined;
}

function destinationOf(way: string | undefined, place: string | undefined): Destination | undefined {
  if ((way === "up" || way === "down") && place === undefined) return way;
  return way === "to" && place !== undefined && /^[1-9]\d{0,2}$/.test(place) ? Number(place) : undefined;
}
