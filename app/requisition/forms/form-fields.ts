import type { FormValue, FormValues } from "./form";
import { toFormValues } from "./form-values";
import type { AnyAnswers } from "../paths";
import type { Section } from "../fields/section";

/**
 * The names of all fields in a section's form, "metrics metrics.unit ...", which show that an unchecked box was
 * present.
 */
export const namesOfFields = ({ fields }: Section): string =>
  Object.entries(fields)
    .flatMap(([name, field]) =>
      field.kind === "rows" ? [name, ...Object.keys(field.fields).map((key) => `${name}.${key}`)] : [name],
    )
    .join(" ");

/**
 * Fills in fields that a form did not have: a page from before the product got a field leaves its answer alone. In: the
 * names of the form's fields, "" if unknown; and the answers that it was made from.
 */
export function withNewFields(section: Section, values: FormValues, names: string, known: AnyAnswers): FormValues {
  if (names === "") return values;
  const had = new Set(names.split(" "));
  const before = toFormValues(section, known, { newId: () => "" });
  const filled = { ...values };
  for (const [name, field] of Object.entries(section.fields)) {
    if (!had.has(name))
      filled[name] = field.kind === "rows" ? rowsOf(before[name]).filter(({ id }) => id !== "") : before[name]!;
    else if (field.kind === "rows" && Array.isArray(values[name])) {
      const fresh = Object.keys(field.fields).filter((key) => !had.has(`${name}.${key}`));
      filled[name] = values[name].map((row) => {
        const was = isRow(row) ? rowsOf(before[name]).find(({ id }) => id === row.id) : undefined;
        return isRow(row) && was ? { ...row, ...Object.fromEntries(fresh.map((key) => [key, was[key]!])) } : row;
      });
    }
  }
  return filled;
}

const isRow = (value: FormValue | undefined): value is FormValues => typeof value === "object" && !Array.isArray(value);
const rowsOf = (value: FormValue | undefined): FormValues[] => (Array.isArray(value) ? value.filter(isRow) : []);
