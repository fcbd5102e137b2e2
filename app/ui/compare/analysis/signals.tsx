import type { AxisOfMany } from "../../../clarity/verdict/role-profile";
import { placeOn, type Scale } from "../../../comparison/meaning/scale";
import { Card } from "../card";
import { Strip } from "./picture";
import { Letter, Mark } from "./shape";
import type { ShownItem } from "../shown-item";

export interface SignalsProps {
  readonly items: readonly ShownItem[];
  readonly axes: readonly AxisOfMany[];
  /** The role type whose ranges are drawn: that of the baseline. */
  readonly expectedOf: string | undefined;
}

/** The distance between the lanes of the requisitions, so that no mark hides another. */
const LANE = 9;

/** The signals of each requisition on one scale, with the ranges that the baseline's role type expects. */
export function Signals({ items, axes, expectedOf }: SignalsProps) {
  const all = axes.flatMap(({ band, texts }) => [band?.to ?? 0, ...texts.map((text) => text?.percent ?? 0)]);
  const scale = { from: 0, to: Math.max(10, Math.ceil(Math.max(...all) / 10) * 10), marks: [] };
  const axis = `axis 0 to ${scale.to} percent`;
  return (
    <Card id="signals" title="Signals" pictured={expectedOf ? `band: what A’s role type expects; ${axis}` : axis}>
      <table className="c-table" aria-labelledby="signals">
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col" className="is-picture">
              <span className="u-hidden">Picture</span>
            </th>
            {items.map(({ item }, place) => (
              <th key={item} scope="col" className="is-num">
                <Letter place={place} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((one) => (
            <AxisRow key={one.axis} axis={one} scale={scale} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function AxisRow({ axis: { name, band, texts }, scale }: { axis: AxisOfMany; scale: Scale }) {
  const height = LANE * (texts.length + 1);
  const x = (percent: number) => placeOn(scale, percent);
  return (
    <tr>
      <th scope="row">
        {name}
        {band ? (
          <small>
            {" "}
            {band.from} to {band.to}
          </small>
        ) : null}
      </th>
      <td className="is-picture">
        <Strip height={height}>
          <line className="axis" x2="100%" y1={height / 2} y2={height / 2} />
          {band ? (
            <rect
              className="band"
              x={`${x(band.from)}%`}
              y="1"
              width={`${x(band.to - band.from)}%`}
              height={height - 2}
              rx="4"
            />
          ) : null}
          {texts.map((text, place) =>
            text ? <Mark key={place} place={place} x={x(text.percent)} y={LANE * (place + 1)} /> : null,
          )}
        </Strip>
      </td>
      {texts.map((text, place) => (
        <td key={place} className="is-num">
          {!text ? (
            <span className="u-muted">
              –<span className="u-hidden"> no signals</span>
            </span>
          ) : text.side === "within" ? (
            text.percent
          ) : (
            <>
              <b>{text.percent}</b>
              <span className="u-hidden"> {text.side} the band</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
