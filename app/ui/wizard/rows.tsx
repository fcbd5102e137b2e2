import type { FormValue, FormValues } from "../../requisition/form";
import type { RowsField } from "../../requisition/rows-field";
import { nameRow } from "../../requisition/section";
import { FieldNote } from "../clarity/field-note";
import { FieldProblem } from "../fields/field-problem";
import { Control } from "./control";
import { Field } from "./field";
import { useSectionForm } from "./form-context";
import { GapNote } from "./gap-note";
import { Suggestion } from "./suggestion";

interface RowsProps {
  readonly name: string;
  readonly field: RowsField;
  readonly value: FormValue | undefined;
}

const asRows = (value: FormValue | undefined): FormValues[] =>
  Array.isArray(value) ? value.flatMap((row) => (typeof row === "object" && !Array.isArray(row) ? [row] : [])) : [];

const idOf = (row: FormValues): string => (typeof row.id === "string" ? row.id : "");

/** A list of rows, each a small form with buttons that move or remove it, and a button that adds one. */
export function Rows({ name, field, value }: RowsProps) {
  const rows = asRows(value);
  return (
    <section className="c-rows" aria-labelledby={name}>
      <ListHead name={name} field={field} />
      <div className="c-entries">
        {rows.map((row, i) => (
          <Entry key={idOf(row)} list={name} field={field} row={row} at={i} of={rows.length} />
        ))}
      </div>
      {rows.length < field.most ? (
        <p className="c-add">
          <button className="c-button is-small" name="intent" value={`add:${name}`}>
            Add another {field.one}
          </button>
        </p>
      ) : (
        <p className="c-add u-small u-muted">{field.most} is the most this list holds.</p>
      )}
    </section>
  );
}

function ListHead({ name, field }: { name: string; field: RowsField }) {
  const { problemOf, findingsAt } = useSectionForm();
  const problem = problemOf(name);
  return (
    <>
      <h2 id={name} tabIndex={-1}>
        {field.label}
      </h2>
      {field.hint ? <p className="u-small u-muted">{field.hint}</p> : null}
      <FieldProblem problem={problem} />
      <FieldNote findings={findingsAt(name)} id={`${name}-note`} />
    </>
  );
}

interface EntryProps {
  readonly list: string;
  readonly field: RowsField;
  readonly row: FormValues;
  readonly at: number;
  readonly of: number;
}

function Entry({ list, field, row, at, of }: EntryProps) {
  const { register, addedRow, findingsAt } = useSectionForm();
  const id = idOf(row);
  const path = `${list}.${id}`;
  const name = nameRow(field, at);
  const called = name.toLowerCase();
  return (
    <fieldset className="c-entry" id={`row-${id}`} tabIndex={-1}>
      <legend>{name}</legend>
      <FieldNote findings={findingsAt(`${list}.${at}`)} id={`${list}.${at}-note`} />
      <div className="c-entry__suggested">
        <Suggestion path={path} label={called} />
      </div>
      <input type="hidden" {...register(`${list}.${at}.id`)} defaultValue={id} />
      <div className="c-entry__grid">
        {Object.entries(field.fields).map(([key, inner], i) => (
          <Field
            key={key}
            name={`${list}.${at}.${key}`}
            field={inner}
            value={row[key]}
            path={path}
            autoFocus={i === 0 && id === addedRow}
          />
        ))}
      </div>
      <div className="c-entry__acts">
        {at > 0 ? <RowButton intent={`move:${list}:${id}:up`} text={`Move ${called} up`} /> : null}
        {at < of - 1 ? <RowButton intent={`move:${list}:${id}:down`} text={`Move ${called} down`} /> : null}
        <RowButton intent={`remove:${list}:${id}`} text={`Remove ${called}`} />
      </div>
    </fieldset>
  );
}

function RowButton({ intent, text }: { intent: string; text: string }) {
  return (
    <button className="c-button is-small is-plain" name="intent" value={intent}>
      {text}
    </button>
  );
}

/** A list whose rows are the same for everyone, as a table: one row a line, one column a field. */
export function FixedRows({ name, field, value }: RowsProps) {
  const { register, suggested, problemOf, findingsAt, suggestedBy } = useSectionForm();
  const rows = asRows(value);
  const open = Object.keys(suggested).filter((path) => path.startsWith(`${name}.`)).length;
  const columns = Object.entries(field.fields);
  return (
    <section className="c-rows" aria-labelledby={name}>
      <ListHead name={name} field={field} />
      {open > 0 ? (
        <div className="c-message is-template has-action">
          <p>
            {open} of these are suggested by {suggestedBy}; they have a double edge.
          </p>
          <button className="c-button is-small" name="intent" value={`keep:${name}`}>
            Keep these {open}
          </button>
        </div>
      ) : null}
      <table className="c-table c-fixed" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {field.one[0]?.toUpperCase() + field.one.slice(1)}
            </th>
            {columns.map(([key, inner]) => (
              <th key={key} role="columnheader" scope="col">
                {inner.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => {
            const id = idOf(row);
            const isSuggested = Object.hasOwn(suggested, `${name}.${id}`);
            return (
              <tr key={id} role="row" id={`row-${id}`}>
                <th role="rowheader" scope="row">
                  {nameRow(field, i)}
                  {isSuggested ? <span className="u-hidden"> (suggested)</span> : null}
                  <input type="hidden" {...register(`${name}.${i}.id`)} defaultValue={id} />
                </th>
                {columns.map(([key, inner]) => {
                  const control = `${name}.${i}.${key}`;
                  const problem = problemOf(control);
                  const findings = findingsAt(control);
                  const described = [problem && `${control}-error`, findings.length > 0 && `${control}-note`];
                  return (
                    <td key={key} role="cell" data-label={inner.label}>
                      <FieldProblem id={`${control}-error`} problem={problem} />
                      <Control
                        name={control}
                        field={inner}
                        value={row[key]}
                        suggested={isSuggested}
                        describedBy={described.filter(Boolean).join(" ") || undefined}
                        label={`${nameRow(field, i)}: ${inner.label}`}
                        small
                      />
                      <GapNote name={control} />
                      <FieldNote findings={findings} id={`${control}-note`} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
