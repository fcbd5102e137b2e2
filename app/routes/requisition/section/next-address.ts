import type { Intent } from "../../../requisition/forms/intent";
import type { CameFrom } from "./came-from";

interface Saved {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly slug: string;
  /** The section to go on with; undefined if all is ready, or this was the last. */
  readonly next: string | undefined;
  readonly intent: Intent;
  /** The page that the section was opened from, if saving leads back there. */
  readonly cameFrom: Pick<CameFrom, "value" | "address"> | undefined;
  /** A new row's id, for a list that grows. */
  newId(): string;
}

/** Where a button of a section leads after saving, with what is to be said there. */
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
      // No "#row": if an address names a place, browsers do not let a field of the page take the focus.
      return to(`/edit/${slug}`, { row: `${intent.list}:${newId()}`, ...back });
    case "move":
      // On to the arrow that was pressed, to press it again; dragged, to the row.
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

/** The address in the form that a redirect needs. */
export const pathOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;
