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

interface ListToolsProps {
  readonly asked: Narrowing;
  readonly roleTypes: readonly Named[];
  readonly narrowed: boolean;
}

/** What each status is called where one is chosen; "" is what the list shows by itself. */
export const STATUS_NAMES = [
  ["", "Drafts and approved"],
  ["draft", "Drafts"],
  ["approved", "Approved"],
  ["archived", "Archived"],
  ["deleted", "Deleted"],
] as const;

/** Searches, narrows and sorts the list; a plain form, so that the address can be kept and sent. */
export function ListTools({ asked, roleTypes, narrowed }: ListToolsProps) {
  return (
    <form className="c-tools" method="get" action="/requisitions" role="search" aria-label="Requisitions">
      <div className="c-tools__wide">
        <label htmlFor="q">Words in title or answers</label>
        <input className="c-input is-small" id="q" name="q" type="search" maxLength={200} defaultValue={asked.words} />
      </div>
      <Choose id="status" label="Status" value={asked.status} options={STATUS_NAMES} />
      <Choose
        id="role"
        label="Role type"
        value={asked.roleType}
        options={[["", "Any"], ...roleTypes.map(({ id, name }) => [id, name] as const)]}
      />
      <Choose
        id="sort"
        label="Sorted by"
        value={asked.order === "title" ? "title" : ""}
        options={[
          ["", "Last change"],
          ["title", "Title"],
        ]}
      />
      <button className="c-button is-small">Apply</button>
      {narrowed ? (
        <a className="u-hit" href="/requisitions">
          Clear filters
        </a>
      ) : null}
    </form>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choose({ id, label, value, options }: ChooseProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select className="c-input is-small" id={id} name={id} defaultValue={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
