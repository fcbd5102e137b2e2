import type { Counts } from "../../clarity/finding";
import { BalanceKey } from "../clarity/balance-bar";
import { BalanceStrip, type Shares } from "../clarity/balance-strip";
import { ReadyStrip } from "../strips";
import { FindingCounts } from "./finding-counts";

export interface ListedRequisition {
  readonly id: string;
  readonly name: string;
  readonly roleType: string;
  /** "Draft", "Approved", "Archived" or "Deleted". */
  readonly status: string;
  /** False for what has no page of its own until it is brought back. */
  readonly opens: boolean;
  /** What can be done with it from here: the intent, and its word. */
  readonly acts: readonly (readonly [intent: string, word: string])[];
  readonly verdict: string;
  /** Undefined if nothing in the text counted; `expected` is where its role type leads to expect that product ends. */
  readonly balance: Shares | undefined;
  readonly expected: number | undefined;
  readonly ready: number;
  readonly of: number;
  /** The section to go on with. */
  readonly next: { readonly slug: string; readonly title: string } | undefined;
  readonly findings: Counts;
  readonly changed: string;
}

interface RequisitionTableProps {
  readonly rows: readonly ListedRequisition[];
  readonly total: string;
  readonly unsorted: boolean;
  readonly asked: { readonly order: string };
  readonly byTitle: string;
  readonly byChange: string;
  /** Addresses of the pages beside this one. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly here: string;
  readonly copyId: string;
}

/** The requisitions that were found; two to four can be ticked and compared. */
export function RequisitionTable(props: RequisitionTableProps) {
  const { rows, total, asked, unsorted } = props;
  const titled = asked.order === "title" && !unsorted;
  return (
    <>
      <form method="post" id="list-actions">
        <input type="hidden" name="copyId" value={props.copyId} />
        <input type="hidden" name="here" value={props.here} />
      </form>
      <form method="get" action="/compare">
        <table className="c-table c-list" role="table">
          <caption>
            {total === String(rows.length) ? total : `${rows.length} of ${total}`}{" "}
            {total === "1" ? "requisition" : "requisitions"}, {titled ? "by title" : "newest change first"}.{" "}
            {unsorted ? "These are too many to sort by title; narrow the list down. " : null}
            Tick two to four to compare them.
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <span className="u-hidden">Compare</span>
              </th>
              <th role="columnheader" scope="col" aria-sort={titled ? "ascending" : undefined}>
                {titled ? "Title and role type" : <a href={props.byTitle}>Title and role type</a>}
              </th>
              <th role="columnheader" scope="col">
                Status
              </th>
              <th role="columnheader" scope="col">
                Ready
              </th>
              <th role="columnheader" scope="col">
                Role balance, %
              </th>
              <th role="columnheader" scope="col">
                Findings
              </th>
              <th role="columnheader" scope="col" className="is-num" aria-sort={titled ? undefined : "descending"}>
                {titled ? <a href={props.byChange}>Changed</a> : "Changed"}
              </th>
              <th role="columnheader" scope="col">
                <span className="u-hidden">More</span>
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
          <BalanceKey expected />
        </div>
        <div className="c-ticked l-row l-row--ends">
          <div className="l-row">
            <button className="c-button">Compare the ticked ones</button>
            <a className="u-hit" href="/requisitions.zip" download>
              Take all away as one file
            </a>
          </div>
          <nav className="l-row" aria-label="Pages of the list">
            {props.newer ? <a href={props.newer}>{titled ? "Previous" : "Newer"}</a> : null}
            {props.older ? <a href={props.older}>{titled ? "Next" : "Older"}</a> : null}
          </nav>
        </div>
      </form>
    </>
  );
}

function Row({ row }: { row: ListedRequisition }) {
  const { id, name, next, opens } = row;
  return (
    <tr role="row">
      <td role="cell" className="c-list__pick">
        {opens ? (
          <input className="c-check" type="checkbox" name="r" value={id} aria-label={`Compare ${name}`} />
        ) : null}
      </td>
      <th role="rowheader" scope="row">
        {opens ? (
          <a className="c-list__title" href={`/requisitions/${id}`}>
            {name}
          </a>
        ) : (
          <span className="c-list__title">{name}</span>
        )}
        <span className="c-list__sub">
          {row.roleType}
          {next ? (
            <>
              . Continue: <a href={`/requisitions/${id}/edit/${next.slug}`}>{next.title}</a>
            </>
          ) : null}
        </span>
      </th>
      <td role="cell" data-label="Status" className="is-left">
        {row.status}
      </td>
      <td role="cell" data-label="Ready" className="is-right c-list__ready">
        <ReadyStrip ready={row.ready} of={row.of} />
        <span className="c-list__second">
          {row.ready} of {row.of}
        </span>
      </td>
      <td role="cell" data-label="Role balance, %" className="c-list__balance">
        <BalanceStrip balance={row.balance} expected={row.expected} />
        <span className="c-list__second">
          {row.verdict}{" "}
          <span className="u-muted" aria-hidden={row.balance ? "true" : undefined}>
            {row.balance ? `${row.balance.product} / ${row.balance.shared} / ${row.balance.program}` : "no signals yet"}
          </span>
        </span>
      </td>
      <td role="cell" data-label="Findings" className="is-left">
        <FindingCounts counts={row.findings} />
      </td>
      <td role="cell" data-label="Changed" className="is-num is-right">
        {row.changed}
      </td>
      <td role="cell" className="c-list__acts">
        <RowActions row={row} />
      </td>
    </tr>
  );
}

/** What can be done with a requisition from here; folded away, as few do. */
function RowActions({ row: { id, name, acts } }: { row: ListedRequisition }) {
  return (
    <details className="c-more c-list__more">
      <summary>
        More<span className="u-hidden"> for {name}</span>
      </summary>
      {acts.map(([intent, word]) => (
        <button
          key={intent}
          className="c-button is-small is-plain"
          form="list-actions"
          name="intent"
          value={`${intent}:${id}`}
        >
          {word}
          <span className="u-hidden"> {name}</span>
        </button>
      ))}
    </details>
  );
}
