import type { Severity } from "../../clarity/finding";
import type { Remaining } from "../../clarity/approval/remaining";
import { Glyph, type GlyphName } from "../glyph";
import { StatusChip, type Status } from "../place-bar";
import { RemainingCounts } from "./remaining-counts";
import { type RowAct, RowMenu } from "./row-menu";
import { SelectedBar } from "./selected-bar";

export interface ListedRequisition {
  readonly id: string;
  readonly name: string;
  /** The role type, the team and the level, unless they are in the name. */
  readonly about: string;
  readonly status: Status;
  readonly verdict: string;
  /** The icon next to the verdict: ready only if nothing blocks approval. */
  readonly level: Severity | "ready" | "progress" | "none";
  readonly left: Remaining;
  readonly changed: string;
}

interface RequisitionTableProps {
  readonly rows: readonly ListedRequisition[];
  /** "25 of 30 requisitions". */
  readonly said: string;
  readonly narrowed: boolean;
  readonly unsorted: boolean;
  /** The addresses of the previous and next page. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly here: string;
  /** The id for a copy, so that pressing the button twice makes one copy. */
  readonly copyId: string;
  /** False for deleted requisitions, which have no page until they are restored. */
  readonly opens: boolean;
  readonly acts: readonly RowAct[];
}

const HEADS = ["Status", "Verdict", "What’s left", "Changed"];
const MENU_FORM = "list-actions";

/** The requisitions of a page, each with a checkbox and a menu. */
export function RequisitionTable(props: RequisitionTableProps) {
  const { rows, said, unsorted, opens, acts, here } = props;
  return (
    <>
      <form method="post" id={MENU_FORM} action={here}>
        <input type="hidden" name="copyId" value={props.copyId} />
      </form>
      <form method="get" action="/compare" className="c-pick">
        {unsorted ? (
          <p className="c-message">These are too many to sort by title. Narrow the list down first.</p>
        ) : null}
        <table className="c-table c-list" role="table" aria-label="Requisitions">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <span className="u-hidden">Select</span>
              </th>
              <th role="columnheader" scope="col" className="u-sentence">
                {said} {props.narrowed ? <a href="/requisitions">Clear filters</a> : null}
              </th>
              {HEADS.map((head) => (
                <th key={head} role="columnheader" scope="col">
                  {head}
                </th>
              ))}
              <th role="columnheader" scope="col">
                <span className="u-hidden">More</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.id} row={row} opens={opens} acts={acts} />
            ))}
          </tbody>
        </table>
        {(props.newer ?? props.older) ? (
          <nav className="l-row u-top" aria-label="Pages of the list">
            {props.newer ? (
              <a className="c-button" href={props.newer}>
                Previous
              </a>
            ) : null}
            {props.older ? (
              <a className="c-button" href={props.older}>
                Next
              </a>
            ) : null}
          </nav>
        ) : null}
        <SelectedBar label="Selected requisitions" comparable={opens}>
          {opens ? (
            <button className="c-button" formAction="/requisitions.zip">
              Download
            </button>
          ) : null}
          {acts
            .filter(([intent]) => intent === "archive" || intent === "restore")
            .map(([intent, word]) => (
              <button
                key={intent}
                className="c-button"
                formMethod="post"
                formAction={here}
                name="intent"
                value={intent}
              >
                {word}
              </button>
            ))}
        </SelectedBar>
      </form>
    </>
  );
}

function Row({ row, opens, acts }: { row: ListedRequisition } & Pick<RequisitionTableProps, "opens" | "acts">) {
  const { id, name, level } = row;
  return (
    <tr role="row">
      <td role="cell">
        <label>
          <input type="checkbox" name="r" value={id} />
          <span className="u-hidden">Select {name}</span>
        </label>
      </td>
      <th role="rowheader" scope="row">
        {opens ? <a href={`/requisitions/${id}`}>{name}</a> : <b>{name}</b>}
        <small>{row.about}</small>
      </th>
      <td role="cell" className="c-list__status">
        <StatusChip status={row.status} />
      </td>
      <td role="cell" className="c-list__verdict">
        <span className="l-row">
          <span className={`c-level is-${level}`}>
            <Glyph name={level satisfies GlyphName} />
          </span>
          {row.verdict}
        </span>
      </td>
      <td role="cell" className="c-list__findings">
        <RemainingCounts left={row.left} />
      </td>
      <td role="cell" className="c-list__changed">
        {row.changed}
      </td>
      <td role="cell" className="c-list__more">
        <RowMenu id={id} name={name} acts={acts} form={MENU_FORM} />
      </td>
    </tr>
  );
}
