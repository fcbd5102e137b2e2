interface DocumentListProps {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly id: string;
  readonly documents: readonly { readonly slug: string; readonly name: string; readonly about: string }[];
}

/** Everything that leaves a requisition: its documents, several in one, its answers, and the sheet of filled kits. */
export function DocumentList({ address, id, documents }: DocumentListProps) {
  return (
    <section className="l-section l-side" aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <ul className="c-tasks" role="list">
        {documents.map(({ slug, name: called, about }) => (
          <li key={slug}>
            <div>
              <a href={`${address}/documents/${slug}`}>{called}</a>
              <p className="u-small u-muted">{about}</p>
            </div>
            <a className="c-button is-small" href={`${address}/documents/${slug}.docx`} download>
              Word file<span className="u-hidden"> of the {called.toLowerCase()}</span>
            </a>
          </li>
        ))}
        <li>
          <div>
            <a href={`/pack?r=${id}`}>Several in one file</a>
            <p className="u-small u-muted">With contents and page numbers</p>
          </div>
        </li>
        <li>
          <div>
            <a href={`${address}.yaml`} download>
              The answers as a file
            </a>
            <p className="u-small u-muted">
              YAML, to keep or to send; “New requisition” takes it in again. Also as{" "}
              <a href={`${address}.json`} download>
                JSON
              </a>
            </p>
          </div>
        </li>
        <li>
          <div>
            <a href={`${address}/debrief`}>Debrief sheet</a>
            <p className="u-small u-muted">From the kits that interviewers filled in, side by side</p>
          </div>
        </li>
      </ul>
    </section>
  );
}
