interface HistoryCardProps {
  /** The address of the history. */
  readonly href: string;
  /** Newest first. */
  readonly entries: readonly { readonly version: number; readonly what: string; readonly when: string }[];
}

/** The last few entries of the history. */
export function HistoryCard({ href, entries }: HistoryCardProps) {
  return (
    <section className="c-card" aria-labelledby="history">
      <div className="c-card__head">
        <h2 id="history">History</h2>
        <a className="c-button is-small" href={href}>
          See history
        </a>
      </div>
      <ol className="c-card__body c-recent" role="list">
        {entries.map(({ version, what, when }) => (
          <li key={version}>
            <span>{what}</span>
            <span className="u-muted">{when}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
