import { isBlank } from "../readiness/blank";
import { inWords, rowInWords } from "../fields/in-words";
import type { Options } from "../fields/options";
import { type AnyAnswers, sameAnswer } from "../paths";
import { EVERY_SECTION, type SectionSlug } from "../requisition";
import type { Field } from "../fields/section";
import type { Draft } from "./suggestions";

/**
 * What happens to one field when suggestions are replaced. For a list, each of its lines, or what each of its rows is
 * about.
 */
export interface Replacement {
  readonly section: SectionSlug;
  readonly title: string;
  readonly label: string;
  /** `replaced`: it had a value, and changes or is cleared; `kept`: it stays; `new`: it was blank. */
  readonly kind: "replaced" | "kept" | "new";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The differences between two drafts, field by field in the order of the wizard. Leaves out fields that are blank in
 * both.
 */
export function replacements(before: Draft, after: Draft, options: Options): Replacement[] {
  return EVERY_SECTION.flatMap(({ slug, title, fields }) => {
    const [was, is]: AnyAnswers[] = [before.requisition[slug], after.requisition[slug]];
    return Object.entries(fields).flatMap(([name, field]): Replacement[] => {
      const [old, now] = [was?.[name], is?.[name]];
      if (isBlank(old) && isBlank(now)) return [];
      const kind = sameAnswer(old, now) ? "kept" : isBlank(old) ? "new" : "replaced";
      const label = field.label.replace(/ \(optional\)$/, "");
      return [
        { section: slug, title, label, kind, before: said(field, old, options), after: said(field, now, options) },
      ];
    });
  });
}

function said(field: Field, value: unknown, options: Options): string[] {
  if (isBlank(value)) return [];
  if (field.kind === "lines") return value as string[];
  if (field.kind !== "rows") return [inWords(field, value, options)];
  const about = field.fields[field.about]!;
  return (value as AnyAnswers[])
    .filter((row) => !isBlank(row))
    .map((row) => {
      const fixed = field.fixed?.find((one) => one.value === row.id)?.label;
      const words = inWords(about, row[field.about], options);
      return fixed ? `${fixed}: ${words.toLowerCase()}` : words || rowInWords(field, row, options);
    });
}
