import type { PlainField } from "../fields/field";
import type { FormValue, FormValues } from "./form";
import type { RowsField } from "../fields/rows-field";
import type { Section } from "../fields/section";

/** A form restored with the values of an earlier one. */
export interface Recovered {
  readonly values: FormValues;
  /** Texts that were typed into fields which the section no longer has. */
  readonly left: readonly string[];
}

const isGroup = (value: FormValue | undefined): value is FormValues =>
  typeof value === "object" && !Array.isArray(value);

/**
 * Puts the content of an earlier form into the current form of the section. In: `fresh`, the current form without it;
 * `copy`, the fields as sent, from this version or an older one.
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

/** Values in the place of rows that are not rows. */
const strays = (sent: FormValue): (readonly [string, FormValue])[] =>
  (Array.isArray(sent) ? sent.filter((one) => !isGroup(one)) : [sent]).map((one) => ["", one]);

const withoutId = ({ id: _, ...row }: FormValues): FormValues => row;

function rowOf(field: RowsField, row: FormValues, left: string[]): FormValues {
  left.push(...textsIn(Object.entries(row).filter(([name]) => name !== "id" && !Object.hasOwn(field.fields, name))));
  const inner = Object.entries(field.fields).map(([name, one]) => [name, valueOf(one, row[name], left)] as const);
  return { id: typeof row.id === "string" ? row.id : "", ...Object.fromEntries(inner) };
}

/** An unchecked box is not sent. A value that the field cannot show goes to `left`. */
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
