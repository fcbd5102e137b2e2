import type { CompetencyRow, CoverageCell } from "../../comparison/coverage";
import { letter } from "../../comparison/letters";
import { listed } from "../../requisition/listed";
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

function Covered({ cell: { says, leads, covers } }: { cell: CoverageCell }) {
  const rounds = [
    leads.length > 0 ? roundsOf(leads) : "",
    covers.length > 0 ? `${leads.length > 0 ? "also " : ""}${roundsOf(covers)}` : "",
  ].filter((part) => part !== "");
  return (
    <>
      <span className={leads.length > 1 || rounds.length === 0 ? "is-off" : undefined}>{says}</span>
      {rounds.length > 0 ? <small className="u-muted">, {rounds.join(", ")}</small> : null}
    </>
  );
}

const roundsOf = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "round" : "rounds"} ${listed(numbers.map(String))}`;
