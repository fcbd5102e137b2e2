/** Where a row moves: by one place, or to a position of its list; the first is 1. */
export type Destination = "up" | "down" | number;

/** What a submit button of a section asks for; each is one button named `intent`. */
export type Intent =
  | { readonly kind: "save-and-continue" | "save-and-exit" | "check" }
  | { readonly kind: "add"; readonly list: string }
  | { readonly kind: "remove"; readonly list: string; readonly row: string }
  | { readonly kind: "move"; readonly list: string; readonly row: string; readonly to: Destination }
  /** Makes a suggestion, or all of the section, an answer. */
  | { readonly kind: "keep"; readonly path: string | undefined }
  /** Does what a button of a finding says. */
  | { readonly kind: "fix"; readonly finding: string; readonly nth: number }
  /** Takes a suggestion away. */
  | { readonly kind: "clear"; readonly path: string }
  /** Takes the act back that led to this version. */
  | { readonly kind: "undo"; readonly version: number }
  /** Drops what was typed into another form and not saved. */
  | { readonly kind: "discard"; readonly form: string };

/** Reads a button's value, such as "remove:metrics:m1"; undefined for an unknown one. */
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
