import type { FormValue, FormValues } from "../../../requisition/forms/form";
import type { ShownRows } from "../../../requisition/fields/shown-section";

/** The rows of a list in the values of a form. */
export const rowsIn = (value: FormValue | undefined): FormValues[] =>
  Array.isArray(value) ? value.flatMap((row) => (typeof row === "object" && !Array.isArray(row) ? [row] : [])) : [];

export const idOf = (row: FormValues): string => (typeof row.id === "string" ? row.id : "");

/** The names of a row and of each of its fields in problems and findings. */
export const placesIn = ({ fields }: ShownRows, row: string): string[] => [
  row,
  ...Object.keys(fields).map((key) => `${row}.${key}`),
];

/** True if only the id is filled in. */
export const isBlank = ({ id: _, ...answers }: FormValues): boolean =>
  Object.values(answers).every((answer) => answer.length === 0);
