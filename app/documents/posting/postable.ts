import { hasSlot, slotsIn } from "../../requisition/slots";
import type { Field } from "../../requisition/section";
import { EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import type { AnyAnswers } from "../../requisition/paths";
import { sentencesOf, withoutExample } from "../sentences/cuts";

/** A requisition as the public may read it, and the names of the gaps that were in it. */
export interface Postable {
  readonly requisition: Requisition;
  readonly gaps: readonly string[];
}

/**
 * Takes everything that holds an unfilled gap out of a requisition: the example or the parenthesis around it where that is
 * enough, else its sentence and what follows it, its line, or its row. What is left never shows a bracket to fill.
 */
export function postable(requisition: Requisition): Postable {
  const gaps = new Set<string>();
  const text = (value: string): string => {
    if (!hasSlot(value)) return value;
    for (const { name } of slotsIn(value)) gaps.add(name);
    const short = withoutExample(value.replace(/\s*\([^)]*\[[^)]*\)/g, ""));
    const sentences = sentencesOf(short);
    const first = sentences.findIndex(hasSlot);
    // What follows a sentence leans on it: "They ..." without it names nobody.
    return (first < 0 ? sentences : sentences.slice(0, first)).join(" ");
  };
  const clean = (field: Field, value: unknown): unknown => {
    if (field.kind === "rows") {
      return (value as AnyAnswers[])
        .map((row) => inside(field.fields, row))
        .filter((row, i) => isKept(row[field.about], (value as AnyAnswers[])[i]![field.about]));
    }
    if (Array.isArray(value)) {
      return value.map((item: unknown) => (typeof item === "string" ? text(item) : item)).filter((item) => item !== "");
    }
    return typeof value === "string" ? text(value) : value;
  };
  const inside = (fields: Readonly<Record<string, Field>>, answers: AnyAnswers): AnyAnswers => ({
    ...answers,
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, clean(field, answers[name])])),
  });
  const sections = EVERY_SECTION.map((section): [string, AnyAnswers] => [
    section.slug,
    inside(section.fields, requisition[section.slug]),
  ]);
  return { requisition: Object.fromEntries(sections) as unknown as Requisition, gaps: [...gaps] };
}

/** A row stays unless what it is about was taken out of it. */
const isKept = (is: unknown, was: unknown): boolean => is !== "" || was === "";
