import type { AnyAnswers } from "./paths";
import { EVERY_SECTION, type Requisition } from "./requisition";
import type { Field } from "./section";

/** Everything a requisition says in words of its own, one answer a line; what was chosen from a list is left out. */
export function textsOf(requisition: Requisition): string {
  return EVERY_SECTION.flatMap(({ slug, fields }) => inFields(fields, requisition[slug])).join("\n");
}

function inFields(fields: { readonly [name: string]: Field }, answers: AnyAnswers): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = answers[name];
    switch (field.kind) {
      case "line":
      case "prose":
        return value === "" ? [] : [value as string];
      case "lines":
        return value as string[];
      case "rows":
        return (value as AnyAnswers[]).flatMap((row) => inFields(field.fields, row));
      default:
        return [];
    }
  });
}
