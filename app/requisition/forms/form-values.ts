import { isBlank } from "../readiness/blank";
import type { PlainField } from "../fields/field";
import type { FormValue, FormValues } from "./form";
import type { AnyAnswers } from "../paths";
import { standardNumber } from "../numbers/standard-number";
import type { Field, Section } from "../fields/section";

/** The extra blank rows of a form: fresh ids, and the list to which the user is adding a row. */
export interface Offer {
  newId(): string;
  readonly addTo?: { readonly list: string; readonly row: string } | undefined;
}

/** A section's answers as form values: every value a string, and lists with blank rows to fill in next. */
export function toFormValues(section: Section, answers: AnyAnswers, offer: Offer): FormValues {
  return mapFields(section.fields, answers, (name, field, value) => {
    if (field.kind !== "rows") return toFormValue(field, value);
    const given = value as AnyAnswers[];
    const rows = given.map((row) => ({
      id: String(row.id),
      ...mapFields(field.fields, row, (_, inner, answer) => toFormValue(inner, answer)),
    }));
    const add = (id: string) =>
      rows.push({
        id,
        ...mapFields(field.fields, {}, (_, inner) => toFormValue(inner, inner.schema.parse(undefined))),
      });
    while (!field.fixed && rows.length < field.start) add(offer.newId());
    const wanted = offer.addTo?.list === name ? offer.addTo.row : undefined;
    if (wanted && rows.length < field.most && !rows.some((row) => row.id === wanted)) add(wanted);
    return rows;
  });
}

function mapFields<F extends Field>(
  fields: { readonly [name: string]: F },
  values: AnyAnswers,
  map: (name: string, field: F, value: unknown) => FormValue,
): FormValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(name, field, values[name])]));
}

function toFormValue(field: PlainField, value: unknown): FormValue {
  switch (field.kind) {
    case "lines":
      return (value as string[]).join("\n");
    case "picks":
      return value as string[];
    case "tick":
      return value === true ? "on" : "";
    case "number":
      return isBlank(value) ? "" : standardNumber(value as number, field.numbers);
    default:
      return isBlank(value) ? "" : String(value);
  }
}
