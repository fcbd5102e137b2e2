import { type Fold, repeatsLabel } from "../../comparison/shown/folds";
import { NONE } from "../../comparison/rows/cell-words";
import { letter } from "../../comparison/shown/letters";
import { EditLink } from "./edit-link";
import { Parts } from "./parts";
import { Shape } from "./analysis/shape";

interface FoldRowProps {
  readonly fold: Fold;
  /** The address for editing the section, per requisition. */
  readonly forms: readonly (string | undefined)[];
}

/**
 * Rows that only one requisition has, next to rows that only the others have: their names, with the full text when
 * opened.
 */
export function FoldRow({ fold: { list, only }, forms }: FoldRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span>{list} in only one</span>
      </th>
      {only.map((rows, place) => (
        <td key={place} role="cell">
          <Shape place={place} />
          {rows.length === 0 ? (
            <span className="u-muted">{NONE}</span>
          ) : (
            <details>
              <summary>
                <b>
                  Only in {letter(place)} ({rows.length})
                </b>{" "}
                <small>{rows.map(({ label }) => label).join("; ")}</small>
              </summary>
              <ul role="list">
                {rows.map(({ label, cell }, i) => (
                  <li key={i}>
                    {repeatsLabel({ label }, cell.parts ?? []) ? null : `${label}\n`}
                    <Parts cell={cell} only={false} marks={false} isFixed={false} />
                    <EditLink form={forms[place]} what={label} place={place} at={`row-${cell.row ?? ""}`} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </td>
      ))}
    </tr>
  );
}
