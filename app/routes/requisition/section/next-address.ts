import type { Intent } from "../../../requisition/forms/intent";
import type { CameFrom } from "./came-from";

interface Saved {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly slug: string;
  /** The section to continue with; undefined if all are ready, or this was the last one. */
  readonly next: string | undefined;
  readonly intent: Intent;
  /** The page that the section was opened from, if saving returns there. */
  readonly cameFrom: Pick<CameFrom, "value" | "address"> | undefined;
  /** Creates an id for a new row of a list. */
  newId(): string;
}

/** The address after a button of a section has saved, with parameters for the message there. */
export function nextAddress({ address, slug, next, intent, cameFrom, newId }: Saved): URL {
  const to = (path: string, query: { readonly [name: string]: string } = {}, hash = ""): URL => {
    const url = new URL(`http://here${address}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    url.hash = hash;
    return url;
  };
  const back: { readonly [name: string]: string } = cameFrom ? { return: cameFrom.value } : {};
  const here = (did: string, hash = "") => to(`/edit/${slug}`, { did, ...back }, hash);
  switch (intent.kind) {
    case "save-and-exit":
      return to("");
    case "save-and-continue":
      if (cameFrom) return new URL(cameFrom.address, "http://here");
      return next === undefined ? to("/review") : to(`/edit/${next}`);
    case "add":
      // No "#row": if an address has a fragment, browsers ignore `autofocus`.
      return to(`/edit/${slug}`, { row: `${intent.list}:${newId()}`, ...back });
    case "move":
      // Focus the arrow that was pressed, so that it can be pressed again; after dragging, the row.
      return here("move", `${typeof intent.to === "string" ? intent.to : "line"}-${intent.row}`);
    case "remove":
      return here("remove", intent.list);
    case "keep": {
      const [field, row] = intent.path?.split(".") ?? [];
      return here("keep", row === undefined ? field : `line-${row}`);
    }
    case "clear":
      return here("clear", intent.path.split(".")[0]);
    case "fix":
    case "check":
      return here(intent.kind, "findings");
    case "undo":
    case "discard":
      return here(intent.kind);
  }
}

/** The address without its origin, for a redirect. */
export const pathOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;
