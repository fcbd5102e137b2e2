import type { PlainField } from "../fields/field";
import type { FormValue, FormValues } from "./form";
import type { RowsField } from "../fields/rows-field";
import type { Section } from "../fields/section";

/** A form filled in again as someone left it. */
export interface Recovered {
  readonly values: FormValues;
  /** Texts that were typed into fields which the section no longer has. */
  readonly left: readonly string[];
}

const isGroup = (value: FormValue | undefined): value is FormValues =>
  typeof value === "object" && !Array.isArray(value);

/**
 * Restores the typed values of a form into the section's current form.
 * In: `fresh`, the form without them; `copy`, the fields as they were sent, of this version or an older one.
 */
export function recovered(section: Section, fresh: FormValues, copy: FormValues): Recovered {
  const values: FormValues = {};
  const left = textsIn(Object.entries(copy).filter(([name]) => !Object.hasOwn(section.fields, name)));
  for (const [name, field] of Object.entries(section.fields)) {
    if (field.kind !== "rows") {
      values[name] = valueOf(field, copy[name], left);
      continue;
    }
    const sent = copy[name];
    const rows = Array.isArray(sent) ? sent.filter(isGroup) : [];
    values[name] = rows.length > 0 ? rows.slice(0, field.most).map((row) => rowOf(field, row, left)) : fresh[name]!;
    left.push(...textsIn(rows.slice(field.most).map((row) => ["", withoutId(row)])));
    if (sent !== undefined) left.push(...textsIn(strays(sent)));
  }
  return { values, left };
}

/** Values among the rows that are not a row. */
const strays = (sent: FormValue): (readonly [string, FormValue])[] =>
  (Array.isArray(sent) ? sent.filter((one) => !isGroup(one)) : [sent]).map((one) => ["", one]);

const withoutId = ({ id: _, ...row }: FormValues): FormValues => row;

function rowOf(field: RowsField, row: FormValues, left: string[]): FormValues {
  left.push(...textsIn(Object.entries(row).filter(([name]) => name !== "id" && !Object.hasOwn(field.fields, name))));
  const inner = Object.entries(field.fields).map(([name, one]) => [name, valueOf(one, row[name], left)] as const);
  return { id: typeof row.id === "string" ? row.id : "", ...Object.fromEntries(inner) };
}

/** A box that is not ticked is not sent at all. What a field cannot show is left over. */
function valueOf({ kind }: PlainField, value: FormValue | undefined, left: string[]): FormValue {
  if (kind === "picks") {
    const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    return chosen.filter((one) => one !== "");
  }
  if (typeof value === "string") return value;
  if (value !== undefined) left.push(...textsIn([["", value]]));
  return "";
}

function textsIn(entries: readonly (readonly [string, FormValue])[]): string[] {
  return entries.flatMap(([, value]): string[] => {
    if (typeof value === "string") return value.trim() === "" ? [] : [value];
    return textsIn(Array.isArray(value) ? value.map((one) => ["", one] as const) : Object.entries(value));
  });
}
