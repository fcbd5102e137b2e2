import { type CompetencyRow, type CoverageCell, roundsInWords } from "../../comparison/meaning/coverage";
import { letter } from "../../comparison/letters";
import { Note, Part } from "./part";
import type { ShownItem } from "./shown-item";

/** What each loop does with each competency, in words and by the numbers of its rounds. */
export function CoverageTable({ items, rows }: { items: readonly ShownItem[]; rows: readonly CompetencyRow[] }) {
  if (rows.length === 0) return null;
  const about = <Note>Competencies that the role types are hired for, and those that rounds test besides.</Note>;
  return (
    <Part id="coverage" title="Interview coverage" about={about}>
      <div className="c-scroll" role="region" aria-label="Competencies by requisition" tabIndex={0}>
        <table className="c-table is-tight c-coverage">
          <caption className="u-hidden">Competencies by requisition, with the rounds that test them</caption>
          <thead>
            <tr>
              <th scope="col">Competency</th>
              {items.map(({ item }, place) => (
                <th key={item} scope="col">
                  {letter(place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={i}>{cell ? <Covered cell={cell} /> : <NotExpected />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
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
