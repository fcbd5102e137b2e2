import * as z from "zod/mini";
import { isBlank } from "../readiness/blank";
import type { PlainField } from "./field";
import type { Schema } from "./words";
import { nameRow } from "./row-names";
import type { AnswerOf, Row, RowFields, RowsField } from "./rows-field";

export type Field = PlainField | RowsField;
export type Fields = { readonly [name: string]: Field };
export type AnswersOf<F extends Fields> = { [K in keyof F]: AnswerOf<F[K]> };

/** Reports that an answer conflicts with another: its path within the section, and what to do about it. */
export type Disagree = (path: readonly PropertyKey[], message: string) => void;

/** The values of a section as in a form or a file. */
export type Typed = { readonly [name: string]: unknown };

export interface Section<Slug extends string = string, F extends Fields = Fields> {
  readonly slug: Slug;
  readonly title: string;
  /** One or two sentences under the title: the purpose of the section. */
  readonly lead: string;
  readonly fields: F;
  /**
   * The schema for saved answers: only types and lengths, so that a later rule about input does not make them
   * unreadable.
   */
  readonly saved: Schema<AnswersOf<F>>;
  /** The schema for saving: types, lengths, lists. A blank always passes. */
  readonly draft: Schema<AnswersOf<F>>;
  /** The schema for a ready section: nothing required is blank, and the answers are consistent. */
  readonly ready: Schema<AnswersOf<F>>;
}

interface SectionWords<Slug extends string, F extends Fields> {
  slug: Slug;
  title: string;
  lead: string;
  fields: F;
  /**
   * Interprets what the text of one field says about another, such as a currency before an amount, and reports
   * conflicts.
   */
  typed?: (raw: Typed, disagree: Disagree) => Typed;
  /** Checks that prevent saving, such as for a pay range with its ends swapped. */
  holds?: (answers: AnswersOf<F>, disagree: Disagree) => void;
  /** Checks that keep the section from being ready, apart from blanks. */
  agrees?: (answers: AnswersOf<F>, disagree: Disagree) => void;
}

/** Builds a section and its schemas from its fields, so that questions and answers always match. */
export function section<const Slug extends string, const F extends Fields>(
  words: SectionWords<Slug, F>,
): Section<Slug, F> {
  const { slug, title, lead, fields, typed, holds, agrees } = words;
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  // The shape is built from F's own schemas, which the compiler cannot follow through Object.fromEntries.
  const saved = z.object(shape) as unknown as z.ZodMiniType<AnswersOf<F>, unknown>;
  const draft = (typed ? asTyped(saved, typed) : saved).check((ctx) => holds?.(ctx.value, adder(ctx)));
  const ready = draft.check((ctx) => {
    const disagree = adder(ctx);
    for (const [name, field] of Object.entries(fields)) findBlanks(field, ctx.value[name], [name], disagree);
    agrees?.(ctx.value, disagree);
  });
  return { slug, title, lead, fields, saved, draft, ready };
}

/** A schema that first interprets what was typed, and reports the problems of both steps together. */
function asTyped<T>(saved: z.ZodMiniType<T, unknown>, typed: NonNullable<SectionWords<string, Fields>["typed"]>) {
  const read = z.transform((raw: unknown, ctx): unknown => {
    const isObject = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    const result = saved.safeParse(isObject ? typed(raw as Typed, adder(ctx)) : raw);
    if (!result.success) for (const { path, message } of result.error.issues) adder(ctx)(path, message);
    return result.data;
  });
  return read as unknown as z.ZodMiniType<T, unknown>;
}

function adder(ctx: z.core.ParsePayload): Disagree {
  return (path, message) => ctx.issues.push({ code: "custom", message, path: [...path], input: ctx.value });
}

function findBlanks(field: Field, value: unknown, path: (string | number)[], disagree: Disagree): void {
  if (field.kind !== "rows") {
    if (field.need && isBlank(value)) disagree(path, field.need);
    return;
  }
  const given = value as Row<RowFields>[];
  if (field.need && given.filter((row) => !isBlank(row)).length < field.least) disagree(path, field.need);
  given.forEach((row, i) => {
    if (field.fixed && isBlank(row)) return;
    for (const [name, inner] of Object.entries(field.fields)) {
      if (inner.need && isBlank(row[name])) disagree([...path, i, name], `${nameRow(field, i)}: ${inner.need}`);
    }
  });
}
