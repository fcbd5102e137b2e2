import { type Given, pointsOf } from "../../clarity/verdict/which-role";
import { joinList } from "../../requisition/texts/join-list";
import type { RoleInBrief } from "./role-in-brief";

interface PointsTableProps {
  readonly reasons: readonly Given[];
  /** The role types whose points are shown, best first. */
  readonly columns: readonly RoleInBrief[];
  readonly nameOf: (role: string) => string;
}

/**
 * Every answer with its points for the close role types; an answer without points for them names the role type it
 * points to.
 */
export function PointsTable({ reasons, columns, nameOf }: PointsTableProps) {
  const total = (role: string) => reasons.reduce((sum, reason) => sum + pointsOf(reason, role), 0);
  return (
    <table className="c-table c-points is-tight" role="table">
      <caption className="u-hidden">Points of each answer</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Question and answer
          </th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" role="columnheader" className="is-num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reasons.map((reason) => (
          <tr key={reason.question.id} role="row">
            <th scope="row" role="rowheader">
              <div className="c-points__both">
                <span className="u-xs u-muted">{reason.question.question} </span>
                <span>
                  {reason.answer.says}
                  {columns.every(({ id }) => pointsOf(reason, id) === 0) ? (
                    <span className="u-xs u-muted"> (points to {joinList(pointedTo(reason).map(nameOf))})</span>
                  ) : null}
                </span>
              </div>
            </th>
            {columns.map(({ id }) => {
              const points = pointsOf(reason, id);
              return (
                <td key={id} role="cell" className={points === 0 ? "is-num is-fine" : "is-num"}>
                  {points}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            Points
          </th>
          {columns.map(({ id }) => (
            <td key={id} role="cell" className="is-num">
              {total(id)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const pointedTo = ({ answer }: Given): string[] => Object.keys(answer.points);
