import { byHolders, type Overlap, type Shared } from "../../comparison/meaning/overlap";
import { Note, Part } from "./part";
import { Strip } from "./picture";

interface OverlapsProps {
  readonly overlaps: readonly Overlap[];
  /** How many are compared. */
  readonly of: number;
}

/** How much requisitions have in common: decisions, metrics, stakeholders, competencies, as counts and lists. */
export function Overlaps({ overlaps, of }: OverlapsProps) {
  const most = Math.max(1, ...overlaps.map(({ inAll, inSome, inOne }) => inAll.length + inSome.length + inOne.length));
  const heads = of === 2 ? ["In both", "In only one"] : ["In all", "In some", "In only one"];
  const about = <Note>What stands in all of them, and what only some have.</Note>;
  return (
    <Part id="overlap" title="Overlap" about={about}>
      <table className="c-table c-overlap" role="table">
        <caption className="u-hidden">What the requisitions have in common</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Of these
            </th>
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {overlaps.map(({ title, inAll, inSome, inOne }) => {
            const parts = of === 2 ? [inAll, inOne] : [inAll, inSome, inOne];
            return (
              <tr key={title} role="row">
                <th role="rowheader" scope="row">
                  {title}
                  <OverlapStrip parts={[inAll.length, inSome.length, inOne.length]} most={most} />
                </th>
                {parts.map((shared, i) => (
                  <td key={i} role="cell" data-label={heads[i]}>
                    <b>{shared.length}</b>
                    <Lists shared={shared} all={i === 0} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}

/** What is in all solid, in some hatched, in one open; on one scale for all rows. */
function OverlapStrip({ parts, most }: { parts: readonly [number, number, number]; most: number }) {
  const [all, some, one] = parts.map((count) => (count / most) * 100) as [number, number, number];
  return (
    <Strip height={12}>
      <rect className="on" y="2" width={`${all}%`} height="8" />
      {some > 0 ? <rect fill="url(#hatch)" x={`${all}%`} y="2" width={`${some}%`} height="8" /> : null}
      {one > 0 ? <rect className="off" x={`${all + some}%`} y="2.5" width={`${one}%`} height="7" /> : null}
    </Strip>
  );
}

/** The things of one cell, those of the same requisitions in one line: "A and C: Dates; Budget". */
function Lists({ shared, all }: { shared: readonly Shared[]; all: boolean }) {
  return byHolders(shared).map(({ who, labels }) => (
    <p key={who}>
      {all ? null : <b>{who}: </b>}
      {labels.join("; ")}
    </p>
  ));
}
