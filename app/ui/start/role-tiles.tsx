/** A family of role types, as shown in tiles. */
export interface TileFamily {
  readonly name: string;
  readonly roleTypes: readonly { readonly id: string; readonly name: string; readonly inShort?: string | undefined }[];
}

/** Role types by family as tiles; each links to the address that `hrefOf` returns. */
export function RoleTiles({
  families,
  hrefOf,
}: {
  readonly families: readonly TileFamily[];
  hrefOf(id: string): string;
}) {
  return families.map(({ name, roleTypes }, i) => (
    <section key={name} className="c-family" aria-labelledby={`family-${i}`}>
      <h2 id={`family-${i}`}>{name}</h2>
      <ul role="list">
        {roleTypes.map(({ id, name: called, inShort }) => (
          <li key={id}>
            <a href={hrefOf(id)}>
              <b>{called}</b>
              <span>{inShort}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
