import { type Cursor, type ListOptions, SHELVES, type Shelf } from "../../store/stored";

/** The statuses that the list can be filtered by; "" shows drafts and approved ones. */
export const STATUSES = ["draft", "approved", "archived", "deleted"] as const;
export type Status = (typeof STATUSES)[number];

/** The filters in the address of the list; invalid parameters are left out. */
export interface Asked {
  readonly words: string;
  readonly roleType: string;
  readonly status: Status | "";
  readonly order: "changed" | "title";
  readonly cursor: Cursor | undefined;
}

/** The maximum length of a search, longer than anyone types. */
const LONGEST = 200;

/** Reads the address of a list. */
export function readAsked(search: URLSearchParams): Asked {
  const status = search.get("status");
  return {
    words: (search.get("q") ?? "").slice(0, LONGEST).trim(),
    roleType: /^[a-z0-9-]{1,60}$/i.exec(search.get("role") ?? "")?.[0] ?? "",
    status: STATUSES.find((one) => one === status) ?? "",
    order: search.get("sort") === "title" ? "title" : "changed",
    cursor: readCursor("after", search.get("after")) ?? readCursor("before", search.get("before")),
  };
}

/** The shelf for a status. */
export const shelfOf = ({ status }: Pick<Asked, "status">): Shelf => SHELVES.find((one) => one === status) ?? "open";

/** The options for the store's `list`. */
export function optionsOf({ words, roleType, status, order, cursor }: Asked, limit: number): ListOptions {
  return {
    limit,
    order,
    cursor,
    shelf: shelfOf({ status }),
    ...(words === "" ? {} : { words }),
    ...(roleType === "" ? {} : { roleType }),
    ...(status === "draft" || status === "approved" ? { approved: status === "approved" } : {}),
  };
}

/** True if any filter is set. */
export const isNarrowed = ({ words, roleType, status }: Asked): boolean => words + roleType + status !== "";

/** The address of a list with some filters changed. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { words, roleType, status, order, cursor } = { ...asked, cursor: undefined, ...change };
  const search = new URLSearchParams();
  if (words !== "") search.set("q", words);
  if (roleType !== "") search.set("role", roleType);
  if (status !== "") search.set("status", status);
  if (order === "title") search.set("sort", "title");
  if (cursor) search.set(cursor.towards, writeCursor(cursor));
  return search.size === 0 ? "/requisitions" : `/requisitions?${search.toString()}`;
}

/** Reads a place in the list: "12" or "12.<title>"; undefined if invalid. */
function readCursor(towards: Cursor["towards"], text: string | null): Cursor | undefined {
  const [, number, title = ""] = /^(\d{1,15})(?:\.(.{1,500}))?$/s.exec(text ?? "") ?? [];
  return number === undefined ? undefined : { towards, changeNo: Number(number), title };
}

const writeCursor = ({ changeNo, title }: Cursor): string => (title === "" ? `${changeNo}` : `${changeNo}.${title}`);
