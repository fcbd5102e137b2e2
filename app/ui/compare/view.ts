/** What is compared and how it is shown: all of it is in the address, so that it can be sent to a colleague. */
export interface View {
  /** The items in the order of the address: an id each, or "id@7" for an older version. */
  readonly items: readonly string[];
  /** The item that the others are compared with; the first if undefined. */
  readonly base: string | undefined;
  /** True to leave out the rows that are the same in all, by default. */
  readonly only: boolean;
  /** False for plain texts. */
  readonly marks: boolean;
  /** The answers row by row, or what they mean together. */
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

/** Reads a view from an address; an item that it names twice is one. */
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

/** The items as an address names them, each as often as it does. */
export const itemsIn = (search: URLSearchParams): string[] => search.getAll("r").filter((item) => item !== "");

/** Version "07" is version 7. */
const canonical = (item: string): string => item.replace(/@0+(?=\d+$)/, "@");
