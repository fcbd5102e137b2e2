import type { RowsField } from "./rows-field";

/** The name of a row in a message: "Metric 2", or the fixed row's own name. */
export function nameRow(field: Pick<RowsField, "one" | "fixed">, index: number): string {
  return field.fixed?.[index]?.label ?? `${nameRows(field)} ${index + 1}`;
}

/** The name of any row of a list at the start of a message: "Metric". */
export const nameRows = ({ one }: Pick<RowsField, "one">): string => `${one[0]?.toUpperCase()}${one.slice(1)}`;
