export interface ShownItem {
  readonly key: string;
  readonly text: string;
  /** Phrases that point to the first and to the second role type. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly choice: string;
}

interface SplitGroupProps {
  readonly title: string;
  readonly about: string;
  readonly side: "first" | "shared" | "second";
  readonly total: number;
  readonly kinds: readonly { readonly kind: string; readonly items: readonly ShownItem[] }[];
  /** Names of the two role types. */
  readonly names: readonly [string, string];
  /** Earlier choices, by key. */
  readonly chosen: { readonly [key: string]: string };
}

/** The items for one role type, or for both or neither; each can be moved. Must be inside the page's form. */
export function SplitGroup({ title, about, side, total, kinds, names, chosen }: SplitGroupProps) {
  const id = `group-${side}`;
  return (
    <section className="c-card c-split" aria-labelledby={id}>
      <div className="c-card__head">
        <h2 id={id}>
          {title} <span className="u-muted">{total}</span>
        </h2>
        <p className="u-small u-muted">{about}</p>
      </div>
      {kinds.length === 0 ? <p className="c-card__body u-muted">Nothing.</p> : null}
      {kinds.map(({ kind, items }) => (
        <section key={kind}>
          <h3>{kind}</h3>
          <ul role="list">
            {items.map((item) => (
              <Item key={item.key} item={item} side={side} names={names} choice={chosen[item.key] ?? item.choice} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface ItemProps {
  readonly item: ShownItem;
  readonly side: SplitGroupProps["side"];
  readonly names: readonly [string, string];
  readonly choice: string;
}

function Item({ item, side, names, choice }: ItemProps) {
  const { key, text, first, second } = item;
  const field = `to:${key}`;
  const cluesId = first.length + second.length > 0 ? `${field}-clues` : undefined;
  return (
    <li>
      <div>
        <p>{text}</p>
        {cluesId ? (
          <p className="u-xs u-muted" id={cluesId}>
            <Clues lead={side === "shared" ? `${names[0]}:` : "Because of"} phrases={first} />{" "}
            <Clues lead={side === "shared" ? `${names[1]}:` : "Because of"} phrases={second} />
          </p>
        ) : null}
      </div>
      <div>
        <label className="u-hidden" htmlFor={field}>
          Where this goes: {text}
        </label>
        <select className="c-input is-small" id={field} name={field} defaultValue={choice} aria-describedby={cluesId}>
          <option value="first">{names[0]}</option>
          <option value="both">Both</option>
          <option value="second">{names[1]}</option>
          <option value="neither">Leave out</option>
        </select>
      </div>
    </li>
  );
}

function Clues({ lead, phrases }: { lead: string; phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <span>
      {lead}{" "}
      {phrases.map((phrase, i) => (
        <span key={phrase}>
          {i > 0 ? ", " : null}
          <q>{phrase}</q>
        </span>
      ))}
    </span>
  );
}
