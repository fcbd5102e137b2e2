import { useId } from "react";
import type { Cell, Column } from "../../documents/blocks/document";
import { Marked, Spans } from "./spans";

interface TableViewProps {
  readonly type: "table" | "form";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: boolean;
}

/** A table of a document, or a form to fill in. On narrow screens, cells have the heads of their columns. */
export function TableView({ type, caption, columns, rows, total }: TableViewProps) {
  const id = useId();
  return (
    <div className="c-scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table className={type === "form" ? "c-table c-form" : "c-table"} role="table">
        <caption className="u-hidden" id={id}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ head, numeric, change }, i) => (
              <th key={i} role="columnheader" scope="col" className={numeric ? "is-num" : undefined}>
                <Marked change={change}>{head}</Marked>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <tr key={i} role="row" className={total && i === rows.length - 1 ? "is-total" : undefined}>
              {row.map((cell, k) => {
                // An empty cell to write in is not a row heading.
                const isHead = k === 0 && cell.some((text) => text.some((span) => span.text !== ""));
                const Tag = isHead ? "th" : "td";
                return (
                  <Tag
                    key={k}
                    role={isHead ? "rowheader" : "cell"}
                    scope={isHead ? "row" : undefined}
                    className={columns[k]?.numeric ? "is-num" : undefined}
                    data-label={columns[k]?.head}
                  >
                    {cell.map((text, n) => (
                      <p key={n} dir="auto">
                        <Spans text={text} />
                      </p>
                    ))}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
