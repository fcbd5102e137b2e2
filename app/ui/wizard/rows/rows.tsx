import type { FormValue } from "../../../requisition/forms/form";
import type { ShownRows } from "../../../requisition/fields/shown-section";
import { Glyph } from "../../glyph";
import { useRowDrag } from "./drag-rows";
import { useSectionForm } from "../form-context";
import { idOf, isBlank, placesIn, rowsIn } from "./form-rows";
import { ListHead } from "./list-head";
import { RowEntry } from "./row-entry";

export interface RowsProps {
  readonly name: string;
  readonly field: ShownRows;
  readonly value: FormValue | undefined;
  /** True if the list is first on the page and the page's title already names it. */
  readonly first: boolean;
}

/** A list of collapsible rows, one open at a time; rows are moved by buttons or by dragging. */
export function Rows({ name, field, value, first }: RowsProps) {
  const { addedRow, problemOf } = useSectionForm();
  const rows = rowsIn(value);
  const isWrong = (at: number) => placesIn(field, `${name}.${at}`).some((place) => problemOf(place) !== undefined);
  const wrong = rows.findIndex((_, at) => isWrong(at));
  const added = rows.findIndex((row) => idOf(row) === addedRow);
  const open = added >= 0 ? added : wrong >= 0 ? wrong : rows.every(isBlank) ? 0 : -1;
  return (
    <section aria-labelledby={name}>
      <ListHead name={name} field={field} spoken={first} />
      <ol className="c-rows" role="list" {...useRowDrag(name)}>
        {rows.map((row, at) => (
          <RowEntry
            key={idOf(row)}
            list={name}
            field={field}
            given={row}
            at={at}
            of={rows.length}
            opened={at === open}
            isWrong={isWrong(at)}
            isFirstWrong={at === wrong}
          />
        ))}
        <li>
          {rows.length < field.most ? (
            <button className="c-add" name="intent" value={`add:${name}`}>
              <Glyph name="plus" />
              Add a {field.one}
            </button>
          ) : (
            <p className="c-add">{field.most} is the most this list holds.</p>
          )}
        </li>
      </ol>
    </section>
  );
}
