import type { ReactNode } from "react";
import type { ComparisonCell, ComparisonRow } from "../../comparison/compare";
import { differenceInWords, INSTEAD, insteadOfText } from "../../comparison/cell-words";
import { letter } from "../../comparison/letters";

interface ComparedRowProps {
  readonly row: ComparisonRow;
  /** For each requisition where its section is edited; undefined for an older version, which nobody edits. */
  readonly forms: readonly (string | undefined)[];
  readonly marks: boolean;
  /** How many requisitions are not there; their columns are empty. */
  readonly gone: number;
}

/** One row of the comparison: what is compared, how it came out in words, and what each requisition says. */
export function ComparedRow({ row, forms, marks, gone }: ComparedRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <div>
          {row.label}
          <span className="c-compare__state">{row.says}</span>
        </div>
      </th>
      {row.cells.map((cell, i) => (
        <Cell key={i} row={row} cell={cell} marks={marks}>
          <EditLink row={row} place={i} form={forms[i]} />
        </Cell>
      ))}
      {Array.from({ length: gone }, (_, i) => (
        <td key={`gone ${i}`} role="cell" className="is-same">
          –
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly marks: boolean;
  /** What can be done about it. */
  readonly children: ReactNode;
}

function Cell({ row, cell, marks, children }: CellProps) {
  const { text, delta } = cell;
  const instead = insteadOfText(row, cell, marks);
  if (instead !== undefined) {
    return (
      <td role="cell" className="is-same">
        {children}
        {INSTEAD[instead]}
      </td>
    );
  }
  return (
    <td role="cell">
      <Spoken cell={cell} />
      {children}
      {marks && cell.change ? <Marked change={cell.change} /> : text}
      {delta ? <span className="c-compare__delta"> ({delta})</span> : null}
      {marks && cell.unmarked ? (
        <small>{cell.unmarked === "too long" ? "Too long" : "Too different"} to mark word by word</small>
      ) : null}
    </td>
  );
}

interface EditLinkProps {
  readonly row: ComparisonRow;
  readonly place: number;
  readonly form: string | undefined;
}

/** The way to what differs, in the form where it is answered; saving there leads back here. */
function EditLink({ row: { label, field, state, cells }, place, form }: EditLinkProps) {
  const { row, compared } = cells[place]!;
  if (form === undefined || state === "same" || compared === "same") return null;
  return (
    <a
      className="c-compare__edit"
      href={`${form}#${row === undefined ? field : `row-${row}`}`}
      aria-label={`Edit ${label} in ${letter(place)}`}
    >
      Edit
    </a>
  );
}

/** How a cell compares, for those who do not see the marks. */
function Spoken({ cell: { compared, words } }: { cell: ComparisonCell }) {
  switch (compared) {
    case "differs": {
      const how = words ? `: ${differenceInWords({ words })}` : "";
      return <span className="u-hidden">Differs from A{how}. </span>;
    }
    case "only":
      return <span className="u-hidden">Not in A. </span>;
    case "same":
      return <span className="u-hidden">Same as A. </span>;
    default:
      return null;
  }
}

/** The stylesheet has the hidden words "added" and "removed" around each run: said once there, not a hundred times here. */
function Marked({ change }: { change: NonNullable<ComparisonCell["change"]> }) {
  return change.map(({ kind, text }, i) => {
    if (kind === "kept") return text;
    const Mark = kind === "added" ? "ins" : "del";
    return <Mark key={i}>{text}</Mark>;
  });
}
