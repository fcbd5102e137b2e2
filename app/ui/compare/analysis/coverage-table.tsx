import { type CompetencyRow, type CoverageCell, roundsInWords } from "../../../comparison/meaning/coverage";
import { letter } from "../../../comparison/shown/letters";
import { Card } from "../card";
import { Letter } from "./shape";
import type { ShownItem } from "../shown-item";

/** How each loop covers each competency, in words and with the numbers of its rounds. */
export function CoverageTable({ items, rows }: { items: readonly ShownItem[]; rows: readonly CompetencyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card id="coverage" title="Interview coverage" note="which round tests which competency">
      <table className="c-table is-tight c-blocks" role="table" aria-labelledby="coverage">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Competency
            </th>
            {items.map(({ item }, place) => (
              <th key={item} role="columnheader" scope="col">
                <Letter place={place} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, cells }) => (
            <tr key={name} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={i} role="cell" data-label={letter(i)}>
                  {cell ? <Covered cell={cell} /> : <NotExpected />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const NotExpected = () => (
  <span className="u-muted">
    –<span className="u-hidden"> not expected</span>
  </span>
);

function Covered({ cell }: { cell: CoverageCell }) {
  const rounds = roundsInWords(cell);
  return (
    <>
      <span className={cell.off ? "is-off" : undefined}>{cell.says}</span>
      {rounds === "" ? null : <small className="u-muted">, {rounds}</small>}
    </>
  );
}
