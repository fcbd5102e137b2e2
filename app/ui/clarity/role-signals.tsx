import { OffMark } from "./off-mark";

interface Row {
  readonly axis: string;
  readonly name: string;
  /** One sentence: what a text with many signals on this axis expects of a person. */
  readonly about: string;
  /** Share of all signals, from 0 to 100. */
  readonly percent: number;
  /**
   * The range that the role type expects, from 0 to 100, and "within", "12 above" or "18 below"; undefined if there is
   * none.
   */
  readonly expected: { readonly from: number; readonly to: number; readonly reading: string } | undefined;
}

export interface RoleSignalsProps {
  readonly rows: readonly Row[];
  /** "a Product Manager": the role type whose ranges are shown, if any are. */
  readonly expectedOf: string | undefined;
  /** The axis whose phrases are marked in the text. */
  readonly chosen?: string | undefined;
  /** The address that selects an axis. */
  hrefFor(axis: string): string;
}

/** True if an axis is outside the range that its role type expects. */
export const isOff = ({ expected }: Pick<Row, "expected">): boolean =>
  expected !== undefined && expected.reading !== "within";

/** False if no phrase counted, so that there is nothing to show or select. */
export const hasSignals = (rows: readonly Pick<Row, "percent">[]): boolean => rows.some(({ percent }) => percent > 0);

/** The share of each axis, compared with the range that a role type expects; each axis can be selected. */
export function RoleSignals(props: RoleSignalsProps) {
  const { rows } = props;
  // Without any signal, "14 below" would be misleading.
  if (!hasSignals(rows)) return <p>No phrase points to a role type.</p>;
  return (
    <div>
      <SignalsTable {...props} />
      <details className="c-more">
        <summary>What each axis means</summary>
        <dl className="c-about">
          {rows.map(({ axis, name, about }) => (
            <div key={axis}>
              <dt>{name}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** The axes as a table: the share of each, and the expected range. */
export function SignalsTable({ rows, expectedOf, chosen, hrefFor }: RoleSignalsProps) {
  return (
    <table className="c-table is-tight c-profile" role="table">
      <caption className="u-hidden">
        Role signals in percent of all{expectedOf ? `, against what is expected of ${expectedOf}` : null}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Signal
          </th>
          <th role="columnheader" scope="col" className="c-wide">
            <span className="u-hidden">Picture, 0 to 100</span>
          </th>
          <th role="columnheader" scope="col" className="is-num">
            Here
          </th>
          {expectedOf ? (
            <>
              <th role="columnheader" scope="col" className="is-num is-band">
                Expected
              </th>
              <th role="columnheader" scope="col">
                Reading
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <SignalRow key={row.axis} row={row} chosen={row.axis === chosen} href={hrefFor(row.axis)} />
        ))}
      </tbody>
    </table>
  );
}

function SignalRow({ row, chosen, href }: { row: Row; chosen: boolean; href: string }) {
  const { name, percent, expected } = row;
  const side = !expected || expected.reading === "within" ? "within" : percent > expected.to ? "above" : "below";
  return (
    <tr role="row" className={chosen ? "is-chosen" : undefined}>
      <th role="rowheader" scope="row">
        <a href={href} aria-current={chosen ? "true" : undefined}>
          {name}
          <span className="u-hidden"> phrases</span>
        </a>
      </th>
      <td role="cell" className="is-mid c-wide">
        <svg className="c-strip" width="100%" height="24" aria-hidden="true" focusable="false">
          {/* A range from 0 to 0 would be invisible. */}
          {expected ? (
            <rect
              className="band"
              x={`${expected.from}%`}
              y="6"
              width={`${Math.max(expected.to - expected.from, 0.5)}%`}
              height="12"
            />
          ) : null}
          <line className="axis" x1="0" x2="100%" y1="12" y2="12" />
          <circle className={side === "within" ? "mark" : "mark is-out"} cx={`${percent}%`} cy="12" r="5.5" />
        </svg>
      </td>
      <td role="cell" className="is-num is-key">
        {percent}
      </td>
      {expected ? (
        <>
          <td role="cell" className="is-num is-fine is-band">
            {expected.from} to {expected.to}
          </td>
          <td role="cell" className="u-nowrap">
            <span className={side === "within" ? "is-fine" : "is-off"}>
              {side === "within" ? null : <OffMark up={side === "above"} />}
              {expected.reading}
            </span>
          </td>
        </>
      ) : null}
    </tr>
  );
}
