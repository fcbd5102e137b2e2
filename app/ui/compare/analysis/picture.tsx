import type { ReactNode } from "react";
import { Card } from "../card";
import { Letter } from "./shape";
import type { ShownItem } from "../shown-item";

interface StripProps {
  readonly height?: number;
  readonly children: ReactNode;
}

/** A strip as wide as its cell; the text next to it has the same information. */
export function Strip({ height = 24, children }: StripProps) {
  return (
    <svg className="c-strip" width="100%" height={height} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

interface PictureCardProps {
  readonly id: string;
  readonly title: string;
  /** Explains how to read it. */
  readonly note: string;
  /** Additional text for people who see the pictures. */
  readonly pictured?: string | undefined;
  /** The headings of the number columns. */
  readonly heads: readonly string[];
  readonly items: readonly ShownItem[];
  /** For each requisition: its strip and its numbers. */
  readonly rows: readonly { readonly strip: ReactNode; readonly cells: readonly ReactNode[] }[];
  /** Content below the table. */
  readonly children?: ReactNode;
}

/** One strip per requisition on a common axis, with its numbers. */
export function PictureCard({ id, title, note, pictured, heads, items, rows, children }: PictureCardProps) {
  return (
    <Card id={id} title={title} note={note} pictured={pictured}>
      <table className="c-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <span className="u-hidden">Requisition</span>
            </th>
            <th scope="col" className="is-picture">
              <span className="u-hidden">Picture</span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="is-num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ strip, cells }, place) => (
            <tr key={place}>
              <th scope="row">
                <Letter place={place} />
                <span className="u-hidden">: {items[place]!.name}</span>
              </th>
              <td className="is-picture">{strip}</td>
              {cells.map((cell, i) => (
                <td key={i} className="is-num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </Card>
  );
}

/** Shown if there is no number. */
export const NONE = <span className="u-muted">–</span>;
