import type { Catalogue } from "../../catalogue/catalogue";
import type { AnyAnswers } from "../../requisition/paths";
import { EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import type { Field } from "../../requisition/section";
import { withAcronyms } from "./acronyms";
import { withSentenceStarts } from "./sentence-starts";

/**
 * A source whose answers have the acronyms, and the sentences behind their first one, that were typed in small letters as they are
 * written; the answers stay as typed.
 */
export function tidied<S extends { readonly requisition: Requisition; readonly catalogue: Catalogue }>(source: S): S {
  const { letters } = source.catalogue;
  const text = (typed: string) => withSentenceStarts(letters, withAcronyms(letters, typed));
  const clean = (field: Field, value: unknown): unknown => {
    if (field.kind === "rows") return (value as AnyAnswers[]).map((row) => inside(field.fields, row));
    if (field.kind === "lines") return (value as string[]).map(text);
    return field.kind === "line" || field.kind === "prose" ? text(value as string) : value;
  };
  const inside = (fields: Readonly<Record<string, Field>>, answers: AnyAnswers): AnyAnswers => ({
    ...answers,
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, clean(field, answers[name])])),
  });
  const sections = EVERY_SECTION.map((section) => [
    section.slug,
    inside(section.fields, source.requisition[section.slug]),
  ]);
  const requisition = Object.fromEntries(sections) as unknown as Requisition;
  // What is worked out when somebody asks for it, such as a review, stays so.
  const own = Object.getOwnPropertyDescriptors(source);
  return Object.defineProperties({}, { ...own, requisition: { value: requisition, enumerable: true } }) as S;
}
