import type { AnyAnswers } from "../paths";
import type { Field } from "../fields/section";

/** The place of a text within its section. */
export interface TextPlace {
  /** With the row's id: "mission", "metrics.<row id>.unit". */
  readonly at: string;
  /** The name of its form field: "mission", "metrics.0.unit". */
  readonly field: string;
}

type Change = (text: string, place: TextPlace) => string;
type AnyRow = AnyAnswers & { readonly id: string };

/**
 * Changes every text in the answers: lines, prose, and each item of a list, including within rows. Choices from a list
 * stay.
 */
export function mapTexts(
  fields: { readonly [name: string]: Field },
  answers: AnyAnswers,
  change: Change,
  under: TextPlace = { at: "", field: "" },
): AnyAnswers {
  const changed = Object.entries(fields).map(([name, field]) => {
    const value = answers[name];
    const place = { at: under.at + name, field: under.field + name };
    switch (field.kind) {
      case "line":
      case "prose":
        return [name, change(value as string, place)];
      case "lines":
        return [name, (value as string[]).map((text) => change(text, place))];
      case "rows":
        return [
          name,
          (value as AnyRow[]).map((row, i) => ({
            ...row,
            ...mapTexts(field.fields, row, change, inRow(place, row, i)),
          })),
        ];
      default:
        return [name, value];
    }
  });
  return Object.fromEntries(changed) as AnyAnswers;
}

const inRow = ({ at, field }: TextPlace, { id }: AnyRow, index: number): TextPlace => ({
  at: `${at}.${id}.`,
  field: `${field}.${index}.`,
});
