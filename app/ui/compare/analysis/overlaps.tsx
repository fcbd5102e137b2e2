import { byHolders, type Overlap, type Shared } from "../../../comparison/meaning/overlap";
import { Card } from "../card";

interface OverlapsProps {
  readonly overlaps: readonly Overlap[];
  /** The number of compared requisitions. */
  readonly of: number;
}

/** What requisitions have in common: decisions, metrics, stakeholders, competencies, as counts and lists. */
export function Overlaps({ overlaps, of }: OverlapsProps) {
  const heads = of === 2 ? ["In both", "In only one"] : ["In all", "In some", "In only one"];
  return (
    <Card id="overlap" title="Overlap" note="what they have in common">
      <table className="c-table c-blocks" role="table" aria-labelledby="overlap">
        <thead role="rowgroup">
          <tr role="row">
            {["Of these", ...heads].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {overlaps.map(({ title, inAll, inSome, inOne }) => (
            <tr key={title} role="row">
              <th role="rowheader" scope="row">
                {title}
              </th>
              {(of === 2 ? [inAll, inOne] : [inAll, inSome, inOne]).map((shared, i) => (
                <td key={i} role="cell" data-label={heads[i]}>
                  <b>{shared.length}</b>
                  <Lists shared={shared} all={i === 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The items of one cell, with those of the same requisitions on one line: "A and C: Dates; Budget". */
function Lists({ shared, all }: { shared: readonly Shared[]; all: boolean }) {
  return byHolders(shared).map(({ who, labels }) => (
    <p key={who}>
      {all ? null : <b>{who}: </b>}
      {labels.join("; ")}
    </p>
  ));
}
