import type { ReactNode } from "react";
import { placeOn, type Scale } from "../../comparison/meaning/scale";
import { Letter } from "./shape";
import type { ShownItem } from "./shown-item";

interface StripProps {
  readonly height?: number;
  readonly children: ReactNode;
}

/** A strip as wide as its cell; what it shows stands in words beside it. */
export function Strip({ height = 24, children }: StripProps) {
  return (
    <svg className="c-strip" width="100%" height={height} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The head of a column of strips: the numbers of their axis. */
export function AxisHead({ scale, say = String }: { scale: Scale; say?: (mark: number) => string }) {
  return (
    <th role="columnheader" scope="col" className="c-wide">
      <span className="u-hidden">Picture</span>
      <Strip height={20}>
        {scale.marks.map((mark, i) => (
          <text
            key={mark}
            x={`${placeOn(scale, mark)}%`}
            y="14"
            textAnchor={i === 0 ? "start" : i === scale.marks.length - 1 ? "end" : "middle"}
          >
            {say(mark)}
          </text>
        ))}
      </Strip>
    </th>
  );
}

interface PictureTableProps {
  /** What it shows, and how to read it. */
  readonly title: string;
  readonly note: string;
  readonly scale: Scale | undefined;
  readonly say?: (mark: number) => string;
  /** Heads of the columns of numbers. */
  readonly heads: readonly string[];
  readonly items: readonly ShownItem[];
  /** For each requisition: its strip, and its numbers. */
  readonly rows: readonly { readonly strip: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** One strip a requisition on a common axis, with its numbers. */
export function PictureTable({ title, note, scale, say, heads, items, rows }: PictureTableProps) {
  return (
    <table className="c-table is-tight c-three" role="table">
      <caption>
        <b>{title}</b>, {note}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="u-hidden">Requisition</span>
          </th>
          {scale ? <AxisHead scale={scale} {...(say ? { say } : {})} /> : null}
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col" className="is-num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ strip, cells }, place) => (
          <tr key={place} role="row">
            <th role="rowheader" scope="row">
              <Letter place={place} />
              <span className="u-hidden">: {items[place]!.name}</span>
            </th>
            {scale ? (
              <td role="cell" className="is-mid c-wide">
                {strip}
              </td>
            ) : null}
            {cells.map((cell, i) => (
              <td key={i} role="cell" className="is-num" data-label={heads[i]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
