import type { AxisOfMany } from "../../clarity/role-profile";
import { letter } from "../../comparison/letters";
import type { Scale } from "../../comparison/meaning/scale";
import { OffMark } from "../clarity/off-mark";
import { Note, Part } from "./part";
import { AxisHead, Strip } from "./picture";
import { Letter, Mark } from "./shape";
import type { ShownItem } from "./shown-item";

const PERCENT: Scale = { from: 0, to: 100, marks: [0, 25, 50, 75, 100] };

export interface SignalsProps {
  readonly items: readonly ShownItem[];
  readonly axes: readonly AxisOfMany[];
  /** The role type whose bands are drawn: that of the baseline. */
  readonly expectedOf: string | undefined;
}

/** What the words of each count for, all on one scale, against what the role type of the baseline leads to expect. */
export function Signals({ items, axes, expectedOf }: SignalsProps) {
  const about = (
    <>
      <Note>
        Percent of all signals, on one scale.
        {expectedOf ? ` The band is what A’s role type, ${expectedOf}, expects.` : null}
      </Note>
      <ul className="c-key c-key--down u-top" role="list">
        {items.map(({ item, name, reads }, place) => (
          <li key={item}>
            <Letter place={place} />
            <span>
              {name}
              <br />
              {reads}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <Part id="signals" title="Role signals" about={about}>
      <table className="c-table is-tight c-profile">
        <caption className="u-hidden">Role signals of each, in percent</caption>
        <thead>
          <tr>
            <th scope="col">Axis</th>
            <AxisHead scale={PERCENT} />
            {expectedOf ? (
              <th scope="col" className="is-num is-band">
                Expected
              </th>
            ) : null}
            {items.map(({ item }, place) => (
              <th key={item} scope="col" className="is-num">
                {letter(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <AxisRow key={axis.axis} axis={axis} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function AxisRow({ axis: { name, band, texts } }: { axis: AxisOfMany }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="is-mid c-wide">
        <Strip>
          {PERCENT.marks.map((mark) => (
            <line key={mark} className="tick" x1={`${mark}%`} x2={`${mark}%`} y1="3" y2="21" />
          ))}
          {/* A band from 0 to 0 would not be drawn at all. */}
          {band ? (
            <rect
              className="band"
              x={`${band.from}%`}
              y="6"
              width={`${Math.max(band.to - band.from, 0.5)}%`}
              height="12"
            />
          ) : null}
          <line className="axis" x2="100%" y1="12" y2="12" />
          {texts.map((text, place) => (text ? <Mark key={place} place={place} x={text.percent} /> : null))}
        </Strip>
      </td>
      {band ? (
        <td className="is-num is-fine is-band">
          {band.from} to {band.to}
        </td>
      ) : null}
      {texts.map((text, place) => (
        <td key={place} className="is-num">
          {!text ? (
            <span className="u-muted">
              –<span className="u-hidden"> no signals</span>
            </span>
          ) : text.side === "within" ? (
            text.percent
          ) : (
            <span className="is-off">
              <OffMark up={text.side === "above"} />
              <span className="u-hidden">{text.side} the band: </span>
              {text.percent}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
