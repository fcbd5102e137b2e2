import type { Choice } from "../../../requisition/fields/field";
import type { FormValues } from "../../../requisition/forms/form";

import { nameRow, nameRows } from "../../../requisition/fields/row-names";
import type { ShownRows } from "../../../requisition/fields/shown-section";
import { FieldNote } from "../../clarity/field-note";
import { FieldProblem } from "../../fields/field-problem";
import { Control } from "../control";
import { useSectionForm } from "../form-context";
import { idOf, placesIn, rowsIn } from "./form-rows";
import { GapNote } from "../gap-note";
import { ListHead } from "./list-head";
import type { RowsProps } from "./rows";
import { Settle, Spark } from "../suggestion";

/** A list with fixed rows, as a table: choices as columns of radios, the rest as text. */
export function FixedRows({ name, field, value, first }: RowsProps) {
  const rows = rowsIn(value);
  const columns = Object.entries(field.fields);
  return (
    <section aria-labelledby={name}>
      <ListHead name={name} field={field} spoken={first} count={countOf(field, rows)} />
      <table className="c-decisions" role="table" aria-labelledby={name}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {nameRows(field)}
            </th>
            {columns.flatMap(([key, inner]) =>
              (inner.kind === "choice" ? inner.choices : [inner]).map(({ label }) => (
                <th key={`${key} ${label}`} role="columnheader" scope="col">
                  {label}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            <FixedRow key={idOf(row)} list={name} field={field} row={row} at={at} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Decides 3, recommends 6, is told 3."; undefined if nothing is selected. */
function countOf({ fields }: ShownRows, rows: readonly FormValues[]): string | undefined {
  const [key, choice] = Object.entries(fields).find(([, { kind }]) => kind === "choice") ?? [];
  const counts = ((choice as { choices: readonly Choice[] } | undefined)?.choices ?? []).flatMap(({ value, label }) => {
    const count = rows.filter((row) => row[key!] === value).length;
    return count > 0 ? [`${label} ${count}`] : [];
  });
  const words = counts.join(", ").toLowerCase();
  return words === "" ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

interface FixedRowProps {
  readonly list: string;
  readonly field: ShownRows;
  readonly row: FormValues;
  readonly at: number;
}

function FixedRow({ list, field, row, at }: FixedRowProps) {
  const { register, suggested, problemOf, findingsAt } = useSectionForm();
  const path = `${list}.${idOf(row)}`;
  const place = `${list}.${at}`;
  const name = nameRow(field, at);
  const isSuggested = Object.hasOwn(suggested, path);
  const columns = Object.entries(field.fields);
  const width = columns.reduce((sum, [, inner]) => sum + (inner.kind === "choice" ? inner.choices.length : 1), 1);
  const notes = placesIn(field, place)
    .map((at) => ({ at, problem: problemOf(at), findings: findingsAt(at) }))
    .filter(({ problem, findings }) => problem !== undefined || findings.length > 0);
  const describedBy = notes.flatMap(({ at, problem, findings }) => [
    ...(problem === undefined ? [] : [`${at}-error`]),
    ...(findings.length > 0 ? [`${at}-note`] : []),
  ]);
  const shared = { describedBy: describedBy.join(" ") || undefined, suggested: isSuggested };
  return (
    <>
      <tr role="row" id={`row-${idOf(row)}`} className={isSuggested ? "is-suggested" : undefined}>
        <th role="rowheader" scope="row" id={place} tabIndex={-1}>
          <span id={`line-${idOf(row)}`} tabIndex={-1}>
            {name}
          </span>
          {isSuggested ? (
            <>
              <Spark />
              <Settle path={path} label={name} />
            </>
          ) : null}
          <input type="hidden" {...register(`${place}.id`)} defaultValue={idOf(row)} />
        </th>
        {columns.flatMap(([key, inner]) => {
          const control = `${place}.${key}`;
          if (inner.kind !== "choice")
            return (
              <td key={key} role="cell">
                <Control
                  {...shared}
                  name={control}
                  field={inner}
                  value={row[key]}
                  label={`${name}: ${inner.label}`}
                  quiet
                />
                <GapNote name={control} />
              </td>
            );
          return inner.choices.map(({ value, label }, nth) => (
            <td key={value} role="cell" className="c-decisions__choice">
              <label>
                <input
                  type="radio"
                  {...register(control)}
                  id={nth === 0 ? control : undefined}
                  value={value}
                  defaultChecked={row[key] === value}
                  aria-label={`${name}: ${label}`}
                  aria-describedby={shared.describedBy}
                />
                <span aria-hidden="true">{label}</span>
              </label>
            </td>
          ));
        })}
      </tr>
      {notes.length > 0 ? (
        <tr role="row" className="c-decisions__note">
          <td role="cell" colSpan={width}>
            {notes.map(({ at, problem, findings }) => (
              <div key={at}>
                <FieldProblem id={`${at}-error`} problem={problem} />
                <FieldNote findings={findings} id={`${at}-note`} />
              </div>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}
