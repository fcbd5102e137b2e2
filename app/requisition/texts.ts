import type { AnyAnswers } from "./paths";
import { EVERY_SECTION, type Requisition } from "./requisition";
import type { Field } from "./section";

/** A text of the manager's own, and the path of its answer: "metrics.metrics.<row id>.unit". */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Everything a requisition says in words of its own, one answer a line; what was chosen from a list is left out. */
export const textsOf = (requisition: Requisition): string =>
  placedTexts(requisition)
    .map(({ text }) => text)
    .join("\n");

/** The same with the place of each text. */
export const placedTexts = (requisition: Requisition): PlacedText[] =>
  EVERY_SECTION.flatMap(({ slug, fields }) => inFields(fields, requisition[slug], slug));

function inFields(fields: { readonly [name: string]: Field }, answers: AnyAnswers, path: string): PlacedText[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = answers[name];
    const at = `${path}.${name}`;
    switch (field.kind) {
      case "line":
      case "prose":
        return value === "" ? [] : [{ at, text: value as string }];
      case "lines":
        return (value as string[]).map((text) => ({ at, text }));
      case "rows":
        return (value as (AnyAnswers & { readonly id: string })[]).flatMap((row) =>
          inFields(field.fields, row, `${at}.${row.id}`),
        );
      default:
        return [];
    }
  });
}
