import { EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import type { AnyAnswers } from "../../requisition/paths";
import type { Field } from "../../requisition/section";

/** Where a text stands: "metrics", "metrics.<row id>.outcome". */
export interface TextPlace {
  readonly section: string;
  readonly field: string;
  /** Of a row, else "". */
  readonly row: string;
  readonly inner: string;
}

const WRITTEN = new Set(["line", "prose", "lines"]);

/**
 * A requisition with every text that somebody wrote changed: a line of a list that becomes blank is taken out, and so is a row
 * whose text it is about.
 */
export function withTexts(requisition: Requisition, change: (text: string, place: TextPlace) => string): Requisition {
  const changed = (field: Field, value: unknown, place: TextPlace): unknown => {
    if (field.kind === "rows") {
      const rows = value as AnyAnswers[];
      return rows
        .map((row) => inside(field.fields, row, (inner) => ({ ...place, row: String(row.id), inner })))
        .filter((row, i) => row[field.about] !== "" || rows[i]![field.about] === "");
    }
    if (!WRITTEN.has(field.kind)) return value;
    if (Array.isArray(value)) {
      return value
        .map((item: unknown) => (typeof item === "string" ? change(item, place) : item))
        .filter((item) => item !== "");
    }
    return typeof value === "string" ? change(value, place) : value;
  };
  const inside = (
    fields: Readonly<Record<string, Field>>,
    answers: AnyAnswers,
    at: (name: string) => TextPlace,
  ): AnyAnswers => ({
    ...answers,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, changed(field, answers[name], at(name))]),
    ),
  });
  const sections = EVERY_SECTION.map((section): [string, AnyAnswers] => [
    section.slug,
    inside(section.fields, requisition[section.slug], (field) => ({
      section: section.slug,
      field,
      row: "",
      inner: "",
    })),
  ]);
  return Object.fromEntries(sections) as unknown as Requisition;
}
