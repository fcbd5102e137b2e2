import { isBlank } from "../readiness/blank";
import type { PlainField } from "./field";
import { findOption, type Options } from "./options";
import type { AnyAnswers } from "../paths";
import type { RowsField } from "./rows-field";

/** An answer for readers: labels instead of ids, one item per line. "" for a blank. */
export function inWords(field: PlainField, value: unknown, options: Options): string {
  if (isBlank(value)) return "";
  switch (field.kind) {
    case "line":
    case "prose":
      return String(value);
    case "lines":
      return (value as string[]).join("\n");
    case "number":
      return (value as number).toLocaleString("en-US");
    case "tick":
      return "Yes";
    case "choice":
      return field.choices.find((c) => c.value === value)?.label ?? String(value);
    case "pick":
      return findOption(options, field.from, String(value))?.label ?? String(value);
    case "picks":
      return (value as string[]).map((id) => findOption(options, field.from, id)?.label ?? id).join(", ");
  }
}

/** A row as text, one field per line with its label. Leaves out blanks. */
export function rowInWords(field: RowsField, row: AnyAnswers, options: Options): string {
  return Object.entries(field.fields)
    .map(([name, inner]) => [inner, inWords(inner, row[name], options)] as const)
    .filter(([, words]) => words !== "")
    .map(([inner, words]) => `${inner.label.replace(/ \(optional\)$/, "")}: ${words}`)
    .join("\n");
}
