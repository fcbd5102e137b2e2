/** What is compared and how it is shown. All of it is in the address, so that it can be shared. */
export interface View {
  /** The items in the order of the address: an id, or "id@7" for an older version. */
  readonly items: readonly string[];
  /** The item that the others are compared with; the first if undefined. */
  readonly base: string | undefined;
  /** True (the default) to leave out rows that are the same in all. */
  readonly only: boolean;
  /** False for texts without marks. */
  readonly marks: boolean;
  /** The answers row by row, or the analysis. */
  readonly tab: "answers" | "analysis";
}

/** The address of a view, under `path`. */
export function addressOf({ items, base, only, marks, tab }: View, path = "/compare"): string {
  const search = new URLSearchParams(items.map((item) => ["r", item]));
  if (base !== undefined) search.set("base", base);
  if (!only) search.set("rows", "all");
  if (!marks) search.set("marks", "off");
  if (tab === "analysis") search.set("tab", tab);
  return `${path}?${search.toString()}`;
}

/** Reads a view from an address; repeated items are dropped. */
export function readView(search: URLSearchParams): View {
  const base = search.get("base");
  return {
    items: [...new Set(itemsIn(search).map(canonical))],
    base: base === null ? undefined : canonical(base),
    only: search.get("rows") !== "all",
    marks: search.get("marks") !== "off",
    tab: search.get("tab") === "analysis" ? "analysis" : "answers",
  };
}

/** The items in an address, including repeated ones. */
export const itemsIn = (search: URLSearchParams): string[] => search.getAll("r").filter((item) => item !== "");

/** Normalizes version "07" to 7. */
const canonical = (item: string): string => item.replace(/@0+(?=\d+$)/, "@");
