import { ReadyStrip } from "../strips";

export interface ListedRequisition {
  readonly id: string;
  readonly name: string;
  readonly roleType: string;
  readonly ready: number;
  readonly of: number;
  /** The section to go on with. */
  readonly next: { readonly slug: string; readonly title: string } | undefined;
  readonly changed: string;
}

/** The requisitions, newest change first; two to four can be ticked and compared. */
export function RequisitionTable({ rows, copyId }: { rows: readonly ListedRequisition[]; copyId: string }) {
  return (
    <>
      <form method="post" id="list-actions">
        <input type="hidden" name="copyId" value={copyId} />
      </form>
      <form method="get" action="/compare">
        <table className="c-table c-list" role="table">
          <caption>Tick two to four to compare them.</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <span className="u-hidden">Compare</span>
              </th>
              <th role="columnheader" scope="col">
                Title and role type
              </th>
              <th role="columnheader" scope="col">
                Ready
              </th>
              <th role="columnheader" scope="col" className="is-num">
                Changed
              </th>
              <th role="columnheader" scope="col">
                <span className="u-hidden">Copy or delete</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
        <div className="c-list__foot">
          <div>
            <button className="c-button">Compare the ticked ones</button>
          </div>
        </div>
      </form>
    </>
  );
}

function Row({ row }: { row: ListedRequisition }) {
  const { id, name, next } = row;
  return (
    <tr role="row">
      <td role="cell" className="c-list__pick">
        <input className="c-check" type="checkbox" name="r" value={id} aria-label={`Compare ${name}`} />
      </td>
      <th role="rowheader" scope="row">
        <a className="c-list__title" href={`/requisitions/${id}`}>
          {name}
        </a>
        <span className="c-list__sub">
          {row.roleType}
          {next ? (
            <>
              . Continue: <a href={`/requisitions/${id}/edit/${next.slug}`}>{next.title}</a>
            </>
          ) : null}
        </span>
      </th>
      <td role="cell" data-label="Ready" className="is-left c-list__ready">
        <ReadyStrip ready={row.ready} of={row.of} />
        <span className="c-list__second">
          {row.ready} of {row.of}
        </span>
      </td>
      <td role="cell" data-label="Changed" className="is-num is-right">
        {row.changed}
      </td>
      <td role="cell" className="c-list__acts">
        <button className="c-button is-small is-plain" form="list-actions" name="intent" value={`copy:${id}`}>
          Copy<span className="u-hidden"> {name}</span>
        </button>
        <button className="c-button is-small is-plain" form="list-actions" name="intent" value={`delete:${id}`}>
          Delete<span className="u-hidden"> {name}</span>
        </button>
      </td>
    </tr>
  );
}
