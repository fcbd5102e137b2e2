import { differenceInWords, placeholderInWords, placeholderFor } from "../../comparison/rows/cell-words";
import type { ComparisonCell, ComparisonRow } from "../../comparison/compare";
import { moveInWords } from "../../comparison/alignment/order";
import { EditLink } from "./edit-link";
import { Marked, Parts } from "./parts";
import { Shape } from "./analysis/shape";
import type { View } from "./view";

interface ComparedRowProps {
  readonly row: ComparisonRow;
  /** The address for editing the section, per requisition; undefined for an older version, which cannot be edited. */
  readonly forms: readonly (string | undefined)[];
  readonly view: View;
}

/** One row of the comparison: its label, and the answer of each requisition. */
export function ComparedRow({ row, forms, view }: ComparedRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span>{row.label}</span>
      </th>
      {row.cells.map((cell, place) => (
        <td key={place} role="cell">
          <Shape place={place} />
          <Cell row={row} cell={cell} view={view} />
          {row.state === "same" || cell.compared === "same" ? null : (
            <EditLink
              form={forms[place]}
              what={row.label}
              place={place}
              at={cell.row ? `row-${cell.row}` : row.field}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

function Cell({ row, cell, view: { only, marks } }: { row: ComparisonRow; cell: ComparisonCell; view: View }) {
  const instead = placeholderFor(row, cell, marks);
  const { text, change, parts, delta, moved, unmarked } = cell;
  const notes = [delta, moved && moveInWords(moved), marks && unmarked === "too long" ? "too long to mark" : undefined];
  const noted = notes.filter((note) => note !== undefined).join("; ");
  return (
    <>
      {instead ? <span className="u-muted">{placeholderInWords(instead, cell)}</span> : <Spoken cell={cell} />}
      {instead ? null : parts ? (
        <Parts cell={cell} only={only} marks={marks} isFixed={!row.open} />
      ) : (
        <Text text={text} change={marks ? change : undefined} />
      )}
      {noted === "" ? null : <small> {noted}</small>}
    </>
  );
}

/** An answer; without marks, each of its lines is a paragraph. */
function Text({ text, change }: Pick<ComparisonCell, "text" | "change">) {
  if (change || !text.includes("\n")) return <Marked text={text} change={change} />;
  return text.split("\n").map((line, i) => <p key={i}>{line}</p>);
}

/** How a cell compares, for screen readers. */
function Spoken({ cell: { compared, words, change, parts } }: { cell: ComparisonCell }) {
  if (compared !== "differs") return null;
  const isMarked = change ?? parts?.some((part) => part.change);
  const how = words && isMarked ? `: ${differenceInWords({ words })}` : "";
  return <span className="u-hidden">Differs from A{how}. </span>;
}
