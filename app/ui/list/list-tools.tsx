import { Choose, LiveSearch } from "../live-search";

export interface Narrowing {
  readonly words: string;
  readonly roleType: string;
  readonly status: string;
  readonly order: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names of the statuses in the filter; "" is the default of the list. */
export const STATUS_NAMES = [
  ["", "Active"],
  ["draft", "Drafts"],
  ["approved", "Approved"],
  ["archived", "Archived"],
  ["deleted", "Deleted"],
] as const;

/** Searches, filters and sorts the list. */
export function ListTools({ asked, roleTypes }: { asked: Narrowing; roleTypes: readonly Named[] }) {
  return (
    <LiveSearch
      of="found"
      action="/requisitions"
      aria-label="Requisitions"
      label="Search titles, teams and answers"
      words={asked.words}
    >
      <Choose id="status" label="Status" value={asked.status} options={STATUS_NAMES} />
      <Choose
        id="role"
        label="Role type"
        value={asked.roleType}
        options={[["", "Any role type"], ...roleTypes.map(({ id, name }) => [id, name] as const)]}
      />
      <Choose
        id="sort"
        label="Order"
        value={asked.order === "title" ? "title" : ""}
        options={[
          ["", "Last changed"],
          ["title", "Title, A to Z"],
        ]}
      />
    </LiveSearch>
  );
}
