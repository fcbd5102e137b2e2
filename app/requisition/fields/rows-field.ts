import * as z from "zod/mini";
import { type Choice, type PlainField } from "./field";
import { reporting, type Words, type Schema } from "./words";
import { isBlank } from "../readiness/blank";

export type AnswerOf<F> = F extends { schema: Schema<infer T> } ? T : never;
export type RowFields = { readonly [name: string]: PlainField };
export type Row<F extends RowFields = RowFields> = { id: string } & { [K in keyof F]: AnswerOf<F[K]> };

/** The summary line of a collapsed row, in names of the row's fields. */
export interface RowSummary<Name extends string = string> {
  /** The first of these that has a value is used, up to its colon. */
  readonly title: readonly Name[];
  readonly line?: Name;
  /** The main facts of a row: "{baseline|not measured} → {target}", with a text for a blank after the bar. */
  readonly facts: readonly string[];
}

/** A list of rows, each a small form of its own. `fixed` lists always have the same rows in the same order. */
export interface RowsField<F extends RowFields = RowFields> extends Words {
  readonly kind: "rows";
  /** The name of one row: "metric". */
  readonly one: string;
  readonly fields: F;
  /** The field that says what a row is about. Comparisons match rows by it. */
  readonly about: keyof F & string;
  readonly summary: RowSummary;
  /** The number of empty rows offered at first. */
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly fixed?: readonly Choice[];
  readonly schema: Schema<Row<F>[]>;
}

interface RowsWords<F extends RowFields> extends Words {
  one: string;
  fields: F;
  about: keyof F & string;
  summary?: RowSummary<keyof F & string>;
  start?: number;
  least?: number;
  most: number;
  fixed?: readonly Choice[];
}

/** The format of row ids. */
export const ROW_ID = /^[a-z0-9][a-z0-9-]{0,39}$/i;

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** Rows in a file may omit their id, which is then their position in the list. */
const withIds = (raw: unknown): unknown => {
  if (raw === undefined || raw === null || raw === "") return [];
  if (!Array.isArray(raw)) return raw;
  return raw.map((row: unknown, i) => (isObject(row) && row.id === undefined ? { ...row, id: String(i + 1) } : row));
};

/** True if only the id is filled in. */
export function isBlankRow(row: { id: string }): boolean {
  return Object.entries(row).every(([name, value]) => name === "id" || isBlank(value));
}

/**
 * Builds a list of rows. Blank rows are dropped after they are checked, so that problems keep their position in the
 * form.
 */
export function rows<const F extends RowFields>(words: RowsWords<F>): RowsField<F> {
  const { label, one, most, fixed } = words;
  const unknown = `We don’t recognize this ${one}. Reload the page`;
  const id = z.string().check(reporting((given) => [ROW_ID.test(given) ? undefined : unknown]));
  const shape = Object.fromEntries(Object.entries(words.fields).map(([name, field]) => [name, field.schema]));
  // The shape is built from F's own schemas, which the compiler cannot follow through Object.fromEntries.
  const row = z.object({ id, ...shape }) as unknown as Schema<Row<F>>;

  const list = z.array(row, `We couldn’t read ${label}. Reload the page`).check(
    reporting((given) => {
      const ids = given.map((r) => r.id);
      const isFixed = (rowId: string) => fixed?.some(({ value }) => value === rowId) ?? true;
      return [
        given.length > most ? `${label}: keep at most ${most}. This has ${given.length}` : undefined,
        new Set(ids).size !== ids.length ? `${label}: the same ${one} was sent twice. Reload the page` : undefined,
        ids.every(isFixed) ? undefined : `${label}: unknown ${one}`,
      ];
    }),
  );

  const settle = (given: Row<F>[]): Row<F>[] => {
    if (!fixed) return given.filter((r) => !isBlankRow(r));
    return fixed.map((f) => given.find((r) => r.id === f.value) ?? blankRow(words.fields, f.value));
  };
  const schema = z.pipe(z.pipe(z.transform(withIds), list), z.transform(settle)) as unknown as Schema<Row<F>[]>;
  const summary = { title: [words.about], facts: [] };
  return { start: 1, least: 0, summary, ...words, kind: "rows", schema };
}

/** A blank row with this id. */
export function blankRow<F extends RowFields>(fields: F, id: string): Row<F> {
  const blanks = Object.entries(fields).map(([name, field]) => [name, field.schema.parse(undefined)]);
  return { ...Object.fromEntries(blanks), id } as Row<F>;
}
