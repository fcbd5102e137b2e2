import type { PlainField } from "./field";
import type { RowsField } from "./rows-field";
import type { Field, Section } from "./section";

type WithoutSchema<F> = F extends unknown ? Omit<F, "schema"> : never;

/** A field with its texts and its kind, without its schema: what a page needs to render it. */
export type ShownField = WithoutSchema<PlainField>;
export type ShownRows = Omit<RowsField, "schema" | "fields"> & {
  readonly fields: { readonly [name: string]: ShownField };
};

/** A section as data, so that a browser downloads only the section it renders, and no validation. */
export interface ShownSection {
  readonly lead: string;
  readonly fields: { readonly [name: string]: ShownField | ShownRows };
}

/** Returns what a page needs to render a section. */
export function shownSection({ lead, fields }: Section): ShownSection {
  return { lead, fields: mapFields(fields, shown) };
}

function shown(field: Field): ShownField | ShownRows {
  const { schema: _, ...rest } = field;
  return rest.kind === "rows" ? { ...rest, fields: mapFields(rest.fields, shown) as ShownRows["fields"] } : rest;
}

const mapFields = <F, T>(fields: { readonly [name: string]: F }, map: (field: F) => T): { [name: string]: T } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
